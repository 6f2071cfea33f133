import type { NewDocument } from '../catalogue/entries.ts';
import type { Observation } from '../catalogue/observation.ts';
import { intervalNotation } from './interval-words.ts';
import type { Block } from './report.ts';

/** What is known of a document that is added. */
export function documentBlocks(id: string, { title, author, date, dateSource }: NewDocument): Block[] {
  return [
    {
      kind: 'paragraph',
      text: [
        { text: id, style: 'strong' },
        `  ${title}${author == null ? '' : `, ${author}`}, ${date}${dateSource === null ? '' : ` (${dateSource})`}`,
      ],
    },
  ];
}

/** How the quantity of an observation that is added reads. */
export function observationBlocks(
  claimTitle: string,
  { quote, figure, quantity, paragraph, document }: Observation,
): Block[] {
  return [
    { kind: 'paragraph', text: [{ text: claimTitle, style: 'strong' }, `, ${document.id} ¶ ${paragraph}`] },
    { kind: 'quote', text: quote },
    {
      kind: 'paragraph',
      text: [
        { text: figure, style: 'figure' },
        ` reads as ${intervalNotation(quantity.strict)}, likely ${intervalNotation(quantity.likely)}`,
        quantity.unit === null ? '' : ` ${quantity.unit}`,
        quantity.counted === null ? '' : `, of ${quantity.counted}`,
      ],
    },
  ];
}

import type { NewDocument } from '../catalogue/entries.ts';
import type { Observation } from '../catalogue/observation.ts';
import { unitOf } from '../comparison/group.ts';
import { measureWords } from './change-words.ts';
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

/** How the quantity of an observation that is added reads, and whether it is like the others of its claim. */
export function observationBlocks(
  claimTitle: string,
  { quote, figure, quantity, paragraph, document }: Observation,
  others: readonly Observation[],
): Block[] {
  const unit = unitOf({ quantity });
  const units = new Set(others.map(unitOf));
  const isOther = units.size > 0 && !units.has(unit);
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
    ...(isOther ? [{ kind: 'paragraph', text: otherUnit(unit, [...units]) } as const] : []),
  ];
}

/** Which of the claims put together state other amounts than the one they are put into. */
export function mergedBlocks(into: string, from: readonly string[], observations: readonly Observation[]): Block[] {
  const unitsOf = (id: string) => [...new Set(observations.filter(({ claim }) => claim.id === id).map(unitOf))];
  const own = unitsOf(into);
  if (own.length === 0) return [];
  return from.flatMap((id): Block[] => {
    const others = unitsOf(id).filter((unit) => !own.includes(unit));
    if (others.length === 0) return [];
    const figures = `The figures of ${id}: ${others.map(measureWords).join(', ')}; those of ${into}: ${own.map(measureWords).join(', ')}.`;
    return [{ kind: 'paragraph', text: `${figures} They cannot be compared.` }];
  });
}

function otherUnit(unit: string, others: readonly string[]): string {
  return `This is ${measureWords(unit)}; the other figures of the claim: ${others.map(measureWords).join(', ')}. They cannot be compared.`;
}

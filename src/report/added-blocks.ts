import type { NewDocument } from '../catalogue/entries.ts';
import type { Exclusion, Observation } from '../catalogue/observation.ts';
import { unitOf } from '../comparison/group.ts';
import { figureOf } from '../quantities/figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
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
    ...readingBlocks(quote, figure, quantity),
    ...(isOther ? [{ kind: 'paragraph', text: otherUnit(unit, [...units]) } as const] : []),
  ];
}

/** How the quantity of a figure that is left out reads. */
export function exclusionBlocks({ quote, quantity, paragraph, document }: Exclusion): Block[] {
  return [
    { kind: 'paragraph', text: [{ text: document, style: 'strong' }, ` ¶ ${paragraph}`] },
    ...readingBlocks(quote, figureOf(quantity), quantity),
  ];
}

function readingBlocks(quote: string, figure: string, { strict, likely, unit, counted }: Quantity): Block[] {
  return [
    { kind: 'quote', text: quote },
    {
      kind: 'paragraph',
      text: [
        { text: figure, style: 'figure' },
        ` reads as ${intervalNotation(strict)}, likely ${intervalNotation(likely)}`,
        unit === null ? '' : ` ${unit}`,
        counted === null ? '' : `, of ${counted}`,
      ],
    },
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

const MOST_NAMED = 3;

/** Which figures of claims put together one of them leaves out: a remark for each claim that does, after "merged a into b". */
export function contradictionWords(
  contradicted: readonly { readonly excludedFrom: string; readonly document: string; readonly figure: string }[],
): string[] {
  const claims = [...new Set(contradicted.map(({ excludedFrom }) => excludedFrom))];
  return claims.map((claim) => {
    const figures = contradicted
      .filter(({ excludedFrom }) => excludedFrom === claim)
      .map(({ document, figure }) => `“${figure}” of ${document}`);
    const more = figures.length > MOST_NAMED ? ` and ${figures.length - MOST_NAMED} more` : '';
    return `although ${claim} excludes ${figures.slice(0, MOST_NAMED).join(', ')}${more}`;
  });
}

function otherUnit(unit: string, others: readonly string[]): string {
  return `This is ${measureWords(unit)}; the other figures of the claim: ${others.map(measureWords).join(', ')}. They cannot be compared.`;
}

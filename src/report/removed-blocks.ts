import type { CataloguedExclusion, CataloguedObservation } from '../catalogue/catalogue.ts';
import type { Block } from './report.ts';

/** What cited a figure, and does so no more. */
export function removedBlocks({
  document,
  paragraph,
  quote,
  note,
}: CataloguedObservation | CataloguedExclusion): Block[] {
  return [
    { kind: 'paragraph', text: [{ text: document, style: 'strong' }, ` ¶ ${paragraph}`] },
    { kind: 'quote', text: quote },
    ...(note === null ? [] : [{ kind: 'paragraph', text: `note: ${note}` } as const]),
  ];
}

import { formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { formatRis } from './ris.ts';

/** A way to write references: to read, or for a reference manager. */
interface ReferenceStyle {
  readonly name: string;
  /** File endings that ask for it. */
  readonly endings: readonly string[];
  /** @param remark what holds for all of them, for styles that have no note of their own for each */
  readonly write: (items: readonly CslItem[], remark: string) => string;
}

const each = (format: (item: CslItem) => string) => (items: readonly CslItem[]) =>
  items.map((item) => `${format(item)}\n`).join('\n');

/** Every style; a new one is its writer and an entry here. */
export const REFERENCE_STYLES = [
  {
    name: 'apa',
    endings: [],
    write: (items, remark) => `${[...items.map(formatApa).toSorted(), `[${remark}]`].join('\n\n')}\n`,
  },
  { name: 'bibtex', endings: ['.bib'], write: each(formatBibtex) },
  { name: 'ris', endings: ['.ris'], write: each(formatRis) },
  { name: 'csl-json', endings: [], write: (items) => `${JSON.stringify(items, null, 2)}\n` },
] as const satisfies readonly ReferenceStyle[];

/** The style of that name, else the one that the ending of a file asks for, else APA. */
export function referenceStyle(name: string | undefined, file: string | undefined): ReferenceStyle {
  const styles: readonly ReferenceStyle[] = REFERENCE_STYLES;
  const isAsked = ({ name: own, endings }: ReferenceStyle): boolean =>
    name === undefined ? endings.some((ending) => file?.toLowerCase().endsWith(ending)) : own === name;
  return styles.find(isAsked) ?? REFERENCE_STYLES[0];
}

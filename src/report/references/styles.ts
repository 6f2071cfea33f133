import { extname } from 'node:path';
import { formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { formatRis } from './ris.ts';

/** The styles that references are written in. */
export const STYLE_NAMES = ['apa', 'bibtex', 'ris', 'csl-json'] as const;
type StyleName = (typeof STYLE_NAMES)[number];

/** A way to write references: to read, or for a reference manager. */
interface ReferenceStyle {
  readonly name: StyleName;
  /** File endings that ask for it. */
  readonly endings: readonly string[];
  /** @param remark what holds for all of them, for styles that have no note of their own for each */
  readonly write: (items: readonly CslItem[], remark: string) => string;
}

const each = (format: (item: CslItem) => string) => (items: readonly CslItem[]) =>
  items.map((item) => `${format(item)}\n`).join('\n');

/** Every style; a new one is its writer, an entry here, and its name. */
const STYLES: Readonly<Record<StyleName, Omit<ReferenceStyle, 'name'>>> = {
  apa: {
    endings: [],
    write: (items, remark) => `${[...items.map(formatApa).toSorted(), `[${remark}]`].join('\n\n')}\n`,
  },
  bibtex: { endings: ['.bib'], write: each(formatBibtex) },
  ris: { endings: ['.ris'], write: each(formatRis) },
  'csl-json': { endings: [], write: (items) => `${JSON.stringify(items, null, 2)}\n` },
};

/** Whether the ending of a file asks for references as text: that of a style, that of any text, or none. */
export function isReferenceFile(file: string): boolean {
  const ending = extname(file).toLowerCase();
  return ['', '.txt', ...STYLE_NAMES.flatMap((name) => STYLES[name].endings)].includes(ending);
}

/** The style of that name, else the one that the ending of a file asks for, else APA. */
export function referenceStyle(name: string | undefined, file: string | undefined): ReferenceStyle {
  const isAsked = (own: StyleName): boolean =>
    name === undefined ? STYLES[own].endings.some((ending) => file?.toLowerCase().endsWith(ending)) : own === name;
  const found = STYLE_NAMES.find(isAsked) ?? 'apa';
  return { name: found, ...STYLES[found] };
}

import { isRow } from '../corpus/column-gap.ts';
import { edtfOfYears, EARLIER, LAST_YEAR, WHEN, YEARS } from './time-words.ts';

/** When a figure of a table was, as far as its heads tell: in EDTF, or only that it was then or at some time before. */
export type RowTime = string | 'some time before' | undefined;

// "Readers — 2003: |", "(2001: |", "; Year, 2017: over |"
const CELL_HEAD = /(?:^|[—;] |\()([^—;:()]{1,60}): [^—;:()]{0,40}$/u;
// "2016 — Members: 81,000": years down the side.
const ROW_HEAD = new RegExp(`^(?:[^—:]{0,60}, )?${WHEN} — `, 'u');
const BEFORE = new RegExp(`\\b(?:${LAST_YEAR}|${EARLIER}|(?:previous|prior|preceding|last) (?:year|period))\\b`, 'iu');
const WITHIN = 110;

/** The time of a figure by the head of its column, or else of its row: "Visits — Year, 2016: 1,312,000". */
export function timeByHeads(paragraph: string, start: number): RowTime {
  const ahead = paragraph.slice(Math.max(0, start - WITHIN), start);
  const head = CELL_HEAD.exec(ahead)?.[1];
  const own = head === undefined ? undefined : timeInHead(head);
  if (own !== undefined) return own;
  const ofRow = ROW_HEAD.exec(paragraph.slice(0, WITHIN));
  if (ofRow !== null && start >= ofRow[0].length) return edtfOfYears(ofRow[1]!);
  return HEADLESS.test(ahead) && isOneOfCells(paragraph) ? 'some time before' : undefined;
}

/** The time that a head names, where it names one. */
function timeInHead(head: string): RowTime {
  const named = [...head.matchAll(new RegExp(`(?<![\\d,.])${YEARS}`, 'gu'))];
  if (named.length === 1) return edtfOfYears(named[0]![0]);
  return named.length === 0 && BEFORE.test(head) ? 'some time before' : undefined;
}

// "Visits — 612; 991; 1,085": columns that have no heads.
const HEADLESS = /(?:^[^—:]{1,100} —|;) $/u;
const isOneOfCells = (paragraph: string) => /^[^—:;]{1,100} — [^—:;]{0,40}; [^—:;]{0,40}\d/u.test(paragraph);

const GAP = / {2,}|\t+/u;
const ALL_YEARS = new RegExp(`^\\s*${YEARS}(?:(?: {2,}|\\t+)${YEARS})+\\s*$`, 'u');
const LONGEST_ROW = 300;
const HEAD_WITHIN = 4000;

/**
 * The time of a figure in a row that is laid out with blanks: that of its column, where a line of years above has one for
 * every figure of the row. A row of several figures without such a line does not tell which is of when.
 */
export function timeByLayout(paragraph: string, start: number): RowTime {
  const near = paragraph.slice(Math.max(0, start - LONGEST_ROW), start);
  const from = start - near.length + near.lastIndexOf('\n') + 1;
  const [line] = paragraph.slice(from, from + LONGEST_ROW).split('\n', 1) as [string];
  if (line.length === LONGEST_ROW || !isRow(line)) return undefined;
  const cells = line.trim().split(GAP);
  const figures = cells.filter((cell) => /\d/.test(cell));
  if (figures.length < 2) return undefined;
  const column = line
    .slice(0, start - from)
    .trim()
    .split(GAP)
    .filter((cell) => /\d/.test(cell)).length;
  const head = paragraph
    .slice(Math.max(0, from - HEAD_WITHIN), from)
    .split('\n')
    .findLast((above) => ALL_YEARS.test(above));
  const years = head?.trim().split(GAP) ?? [];
  return years.length === figures.length ? edtfOfYears(years[column]!) : 'some time before';
}

import type { Cell } from './report.ts';

/** What the values of a column are. */
export type Datatype = 'text' | 'number' | 'integer' | 'boolean' | 'edtf' | 'duration' | 'url';

/** A column of flat rows, as a reader and a program are told of it. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly datatype: Datatype;
  readonly describes: string | null;
}

/** Columns whose name says more than its words; of a name such as `from_strict_lower`, its end counts. */
const KNOWN: readonly (readonly [ending: string, datatype: Datatype, describes: string])[] = [
  ['lower', 'number', 'lower end of the interval; empty where it has none'],
  ['lower_open', 'boolean', 'whether the lower end itself is excluded'],
  ['upper', 'number', 'upper end of the interval; empty where it has none'],
  ['upper_open', 'boolean', 'whether the upper end itself is excluded'],
  ['value', 'number', 'the value that the words state'],
  ['stated', 'number', 'the value that the words state, or the difference of two'],
  ['agreement', 'number', 'share of readers who would see the two figures apart, by a published measurement'],
  ['per_year', 'boolean', 'whether both figures were made figures of one year first'],
  ['agree', 'boolean', 'whether the sources have a value in common'],
  ['sources', 'integer', 'how many places state it'],
  ['observations', 'integer', 'how many places state it'],
  ['paragraph', 'integer', 'number of the paragraph in its document, from 1'],
  ['start', 'integer', 'where the quote begins in the text of its document, in Unicode code points'],
  ['end', 'integer', 'where the quote ends in the text of its document, in Unicode code points'],
  ['line', 'integer', 'line of the file, from 1'],
  ['column', 'integer', 'column of the line, from 1'],
  ['date', 'edtf', 'date in EDTF; ~ is about, ? is uncertain'],
  ['of', 'edtf', 'the time the figure speaks of, in EDTF; where nothing states one, the date of the document'],
  ['of_stated', 'boolean', 'whether the catalogue states that time'],
  ['time_stated', 'boolean', 'whether a source states that time'],
  ['period', 'duration', 'length of time that a flow is counted over'],
  ['url', 'url', 'address of the document'],
  ['figure', 'text', 'the words that hold the figure'],
  ['hedge', 'text', 'how the words loosen the number'],
  ['quote', 'text', 'the words of the document that state the figure'],
  ['sha256', 'text', 'SHA-256 of the file of the document'],
];
// The longest ending first: `lower_open` is no `open`.
const BY_LENGTH = KNOWN.toSorted(([a], [b]) => b.length - a.length);

/** What a column is: by its name, else by what its cells hold. */
export function fieldOf(name: string, cells: readonly Cell[]): Field {
  const known = BY_LENGTH.find(([ending]) => name === ending || name.endsWith(`_${ending}`));
  const words = name.replaceAll('_', ' ');
  const title = words.replace(/^./u, (first) => first.toUpperCase());
  return { name, title, datatype: known?.[1] ?? datatypeOf(cells), describes: known?.[2] ?? null };
}

function datatypeOf(cells: readonly Cell[]): Datatype {
  const held = cells.filter((cell) => cell !== null);
  if (held.length === 0 || held.some((cell) => typeof cell === 'string')) return 'text';
  return held.every((cell) => typeof cell === 'boolean') ? 'boolean' : 'number';
}

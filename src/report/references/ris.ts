import { publishedIn, type CslItem } from './csl.ts';

/** A reference in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as reference managers take it in. */
export function formatRis(item: CslItem): string {
  const { id, title, author, issued, URL, note } = item;
  const [first] = issued['date-parts'] ?? [];
  const fields = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'GEN'],
    ['ID', id],
    ['AU', author?.[0]?.literal],
    ['TI', title],
    ['PY', first && String(first[0])],
    ['DA', first && dateOf(first)],
    ['PB', publishedIn(item)],
    ['UR', URL],
    ['N1', note],
    ['ER', ''],
  ] as const;
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}

/** `2002/10/08/`: year, month, day and a remark, each of which may be empty. */
function dateOf(parts: readonly number[]): string {
  const [year, month, day] = [0, 1, 2].map((at) => (parts[at] === undefined ? '' : String(parts[at]).padStart(2, '0')));
  return `${year}/${month}/${day}/`;
}

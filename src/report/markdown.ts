import type { Stretch, Style, Text } from './report.ts';
import { plain } from './sanitise.ts';

// Whatever could open a construct of GitHub Flavored Markdown within a line, formulas in dollar signs included.
const INLINE = /[\\`*_[\]<>|~$&@]|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\./gi;
// What makes a line a heading, an item, a rule or the underline of a heading.
const LEADING = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Text as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  return plain(text).replace(INLINE, String.raw`\$&`);
}

/** The first characters of a line kept from making it anything but a paragraph. */
export function escapeStart(line: string): string {
  const trimmed = line.trim();
  return trimmed.replace(LEADING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

// An address without anything that could end it in Markdown.
const LINKABLE = /^https?:\/\/[^\s<>\\|\p{Cc}\p{Cf}]+$/u;
const EMPHASISED: ReadonlySet<Style> = new Set(['strong', 'figure', 'heading']);

/** A text as Markdown within a line, what is strong or a figure in bold. */
export function writeInline(text: Text): string {
  const stretches = typeof text === 'string' ? [text] : text;
  return stretches.map((stretch, at) => writeStretch(stretch, stretches[at - 1], stretches[at + 1])).join('');
}

function writeStretch(stretch: Stretch, before: Stretch | undefined, after: Stretch | undefined): string {
  if (typeof stretch === 'string') return escapeMarkdown(stretch);
  const words = escapeMarkdown(stretch.text);
  if (stretch.link !== undefined && LINKABLE.test(stretch.link)) return `[${words}](<${stretch.link}>)`;
  const [, left = '', core = '', right = ''] = /^( *)(.*?)( *)$/su.exec(words) ?? [];
  if (stretch.style === undefined || !EMPHASISED.has(stretch.style) || core === '') return words;
  const closes = flanks(core.slice(-1), right + wordsOf(after));
  const opens = flanks(core.slice(0, 1), [...(wordsOf(before) + left)].toReversed().join(''));
  return opens && closes ? `${left}**${core}**${right}` : words;
}

/** Whether ** between an inner edge and what lies outside is read as emphasis: never from a sign to a letter. */
function flanks(edge: string, outside: string): boolean {
  return /[\p{L}\p{N}]/u.test(edge) || !/^[\p{L}\p{N}]/u.test(outside);
}

function wordsOf(stretch: Stretch | undefined): string {
  if (stretch === undefined) return '';
  return plain(typeof stretch === 'string' ? stretch : stretch.text);
}

import { attribute, contains, textWithin, type HtmlElement } from './dom.ts';

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789+-()n', (plain, i) => [plain, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ')[i]!]),
);

/**
 * Raised text as it is read in a line: `16th`, `10⁶`, `km²`. Marks of notes are left out, as they would grow into the figure
 * before them: 400 parties with note 1 would be 4001.
 * @param before the text that it follows
 */
export function superscript(text: string, before: string): string {
  const raised = text.trim();
  if (/^[\p{L}.]+$/u.test(raised) && raised.length > 1) return raised;
  if (/^[*∗†‡§¶]{1,3}$/u.test(raised)) return '';
  // No power is a letter but n and x: "27<sup>a</sup> countries" have a note each.
  if (/^[a-z](?:, ?[a-z])*$/u.test(raised) && !/[nx]/u.test(raised)) return '';
  const isMark = /^[[(]?(?:\d{1,3}|[a-z*∗†‡§¶]{1,2})(?:\s*[,–-]\s*\d{1,3})*[\])]?$/u.test(raised);
  if (isMark && !/(?:\d|\b(?:[kcdm]?m|ft|mi|in|yd|s))$/u.test(before)) return '';
  return Array.from(raised, (character) => SUPERSCRIPTS[character] ?? character).join('');
}

/** Whether a raised element marks a note: it leads to one. */
export function isNoteMark(element: HtmlElement): boolean {
  if (/\bnoteref\b/.test(`${attribute(element, 'role')} ${attribute(element, 'epub:type')}`)) return true;
  if (
    /(?:^|\s)(?:reference|footnote-reference|footnote-ref|noteref|footnote)(?:\s|$)/.test(attribute(element, 'class'))
  ) {
    return textWithin(element).length < 12;
  }
  return element.tagName === 'sup' && contains(element, ({ tagName }) => tagName === 'a');
}

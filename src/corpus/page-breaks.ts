import { isPageNumber, withoutNumbers } from './page-number.ts';

/** Text without its page breaks, and the line of the file that each of its lines is. */
interface UnpagedText {
  readonly text: string;
  readonly lineOf: (line: number) => number;
}

interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

type PageLines = readonly NumberedLine[];
type Edge = 'top' | 'bottom';

/** The foot of a page as the Internet standards have it: it ends the page where no form feed does. */
const FOOT = /\[page\s+[\divxl]{1,6}\]\s*$/i;
/** Words at the left, in the middle and at the right, as only a running head has them. */
const SPREAD = /^\S.*\S {3,}\S.*\S {3,}\S/;
const MOST_LINES = 3;
const ENDED = /[.!?:;。！？：；]["'”’)\]]*\s*$/u;
const STARTS_SMALL = () => /^\s*["'“‘(]?\p{Ll}/u;

/**
 * Takes the page breaks out of a plain text that was set in pages: their running heads and feet, and the blank lines around
 * them where a paragraph goes on over them.
 * @returns nothing where the text has no pages
 */
export function removePageBreaks(text: string): UnpagedText | undefined {
  const pages = splitPages(text);
  if (pages.length < 2) return undefined;
  const isRunning = findRunningLines(pages);
  const kept: NumberedLine[] = [];
  for (const page of pages) {
    const body = trimEdges(page, isRunning);
    const [last, next] = [kept.at(-1), body[0]];
    if (next === undefined) continue;
    if (last !== undefined && !goesOn(last.text, next.text)) kept.push({ text: '', number: next.number });
    for (const line of body) kept.push(line);
  }
  // A text that is nothing but what looks like heads and feet is no book.
  if (kept.length === 0) return { text: text.replaceAll('\f', ''), lineOf: (line) => line };
  return {
    text: `${kept.map((line) => line.text).join('\n')}\n`,
    lineOf: (line) => kept[line - 1]?.number ?? line,
  };
}

function splitPages(text: string): PageLines[] {
  if (!text.includes('\f') && !/\[page\s/i.test(text)) return [];
  const byFormFeed = text.includes('\f');
  const pages: NumberedLine[][] = [[]];
  for (const [i, line] of text.split('\n').entries()) {
    for (const [part, each] of line.split('\f').entries()) {
      if (part > 0) pages.push([]);
      pages.at(-1)!.push({ text: each, number: i + 1 });
    }
    if (!byFormFeed && FOOT.test(line)) pages.push([]);
  }
  return pages.filter((page) => page.some(isFilled));
}

const isFilled = ({ text }: NumberedLine) => text.trim() !== '';
const likeness = ({ text }: NumberedLine) => withoutNumbers(text.trim().replaceAll(/\s+/g, ' '));

/** Tells the lines at the edges of pages that are no text: page numbers, and what several pages have alike. */
function findRunningLines(pages: readonly PageLines[]): (line: NumberedLine, edge: Edge) => boolean {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const edge of ['top', 'bottom'] as const) {
      for (const line of new Set(outermost(page, edge).map(likeness))) {
        counts.set(`${edge} ${line}`, (counts.get(`${edge} ${line}`) ?? 0) + 1);
      }
    }
  }
  const needed = Math.max(2, Math.min(3, pages.length * 0.3));
  const hasFeet = pages.some((page) => page.some(({ text }) => FOOT.test(text)));
  return (line, edge) =>
    isPageNumber(line.text.trim()) ||
    FOOT.test(line.text) ||
    (hasFeet && edge === 'top' && SPREAD.test(line.text)) ||
    (/\p{L}/u.test(line.text) && (counts.get(`${edge} ${likeness(line)}`) ?? 0) >= needed);
}

/** The first or last lines of a page, from its edge inwards. */
function outermost(page: PageLines, edge: Edge): PageLines {
  const lines = page.filter(isFilled);
  return edge === 'top' ? lines.slice(0, MOST_LINES) : lines.slice(-MOST_LINES).toReversed();
}

function trimEdges(page: PageLines, isRunning: (line: NumberedLine, edge: Edge) => boolean): PageLines {
  const removed = new Set(
    (['top', 'bottom'] as const).flatMap((edge) => {
      const lines = outermost(page, edge);
      const text = lines.findIndex((line) => !isRunning(line, edge));
      const running = text < 0 ? lines : lines.slice(0, text);
      // A text may well begin alike on two pages: what is no number of a page stands apart from it.
      const standing = running.findLastIndex((line) => isPageNumber(line.text.trim()) || standsApart(line, page, edge));
      return running.slice(0, standing + 1);
    }),
  );
  const lines = page.map((line) => (removed.has(line) ? { ...line, text: '' } : line));
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}

/** Whether a blank line is between a line and what is further from the edge. */
function standsApart(line: NumberedLine, page: PageLines, edge: Edge): boolean {
  const inner = page[page.indexOf(line) + (edge === 'top' ? 1 : -1)];
  return inner === undefined || !isFilled(inner);
}

/** Whether a paragraph goes on from the last line of a page to the first of the next. */
function goesOn(last: string, next: string): boolean {
  if (STARTS_SMALL().test(next) && !/[.!?]["'”’)]*\s*$/u.test(last)) return true;
  const indent = (line: string) => line.length - line.trimStart().length;
  return !ENDED.test(last) && indent(last) === indent(next) && last.trim().length > 50;
}

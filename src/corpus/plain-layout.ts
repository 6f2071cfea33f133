import { joinBlocks, type Block, type ParagraphedText } from './block.ts';
import { collapseBlanks, isRow } from './column-gap.ts';
import { joinLines, vocabularyOf } from './join-lines.ts';
import { removePageBreaks } from './page-breaks.ts';
import { linesPlace, splitParagraphs } from './paragraphs.ts';

/** Longer lines were wrapped by no one. */
const WRAP_WIDTH = 132;
/** Shorter texts show no width that they could have been wrapped at. */
const NARROWEST = 40;
/** Where no wide character can stand, and looking for one would take longer than all else. */
const NARROW = /^[^\u1100-\u11ff\u2e80-\uffff]*$/;
const WIDE = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;

/**
 * The paragraphs of plain text. Blank lines part them; and where a text is laid out otherwise, as it shows:
 *
 * - lines filled up to a width are hard-wrapped: they are joined again, those left short on purpose are not;
 * - lines longer than anyone wraps are one paragraph each.
 *
 * A text of neither kind keeps its lines to the letter. Of every kind, the breaks between pages are taken out.
 */
export function readPlainLayout(text: string): ParagraphedText {
  const unpaged = removePageBreaks(text);
  if (unpaged === undefined) return readLines(text);
  const read = readLines(unpaged.text);
  return {
    ...read,
    paragraphs: read.paragraphs.map((paragraph) => {
      const [first, last] = Array.from(paragraph.place.matchAll(/\d+/g), ([line]) => unpaged.lineOf(Number(line)));
      return { ...paragraph, place: linesPlace(first!, last ?? first!) };
    }),
  };
}

function readLines(text: string): ParagraphedText {
  const paragraphs = splitParagraphs(text);
  const runs = paragraphs.map((paragraph) => ({ ...paragraph, lines: paragraph.text.split('\n') }));
  if (runs.every(({ lines }) => lines.length === 1)) return { text, paragraphs };
  const widths = runs.flatMap(({ lines }) => lines.map(columns));
  const long = widths.filter((width) => width > WRAP_WIDTH).length;
  if (long * 20 <= widths.length) {
    const width = usualWidth(widths);
    if (isFilled(runs, width)) {
      const vocabulary = vocabularyOf(text.split('\n'));
      return joinBlocks(
        runs.flatMap((run) =>
          splitRun(
            run,
            (line, before, first) =>
              [line, before].some(isRule) || startsItem(line, before, first) || isEnded(before, line, width),
          )
            .filter(({ lines }) => !isRule(lines[0]!))
            .map((part) => ({ ...part, text: joinLines(part.lines.map(collapseBlanks), vocabulary) })),
        ),
      );
    }
  }
  if (!runs.some(isLineEach) && !runs.some(isList) && !(runs.length === 1 && isLineEachByEnds(runs[0]!)))
    return { text, paragraphs };
  const each = (run: Run) => isLineEach(run) || (runs.length === 1 && !isList(run));
  return joinBlocks(
    runs.flatMap((run) => (each(run) ? splitRun(run, () => true) : isList(run) ? splitRun(run, startsItem) : [run])),
  );
}

interface Run extends Block {
  readonly lines: readonly string[];
}

const columns = (line: string) => line.length + (NARROW.test(line) ? 0 : (line.match(WIDE())?.length ?? 0));

/** The width that lines are wrapped at, though a few may be longer. */
function usualWidth(widths: readonly number[]): number {
  const wrapped = widths.filter((width) => width <= WRAP_WIDTH).toSorted((a, b) => a - b);
  return wrapped[Math.ceil(wrapped.length * 0.95) - 1] ?? 0;
}

/** Whether a line was ended by a paragraph: after a full stop, far from the width, and before a capital or a number. */
function isEnded(line: string, next: string, width: number): boolean {
  return ENDED.test(line) && columns(line) < width * 0.8 && /^\s*["'“‘(]?[\p{Lu}\p{N}\p{Lo}]/u.test(next);
}

/** Whether lines end, more often than not, only where the next word would not have had room. */
function isFilled(runs: readonly Run[], width: number): boolean {
  if (width < NARROWEST) return false;
  let breaks = 0;
  let filled = 0;
  for (const { lines } of runs) {
    for (const [i, next] of lines.slice(1).entries()) {
      breaks++;
      const word = /^\s*(\p{Script=Han}|\S+)/u.exec(next)?.[1] ?? '';
      const line = lines[i]!.trimEnd();
      // Editors differ by a space or two in what they count to the width.
      if (/\p{L}-$/u.test(line) || columns(line) + 1 + columns(word) > width - 2) filled++;
    }
  }
  return filled * 2 >= breaks;
}

/** Whether most of a run stands in lines that were never wrapped. */
function isLineEach({ lines, text }: Run): boolean {
  const long = lines.filter((line) => columns(line) > WRAP_WIDTH);
  return lines.length > 1 && long.reduce((sum, line) => sum + line.length, 0) * 2 > text.length;
}

/** Whether a run is a list: it begins with an item, and another begins as deep. */
function isList({ lines }: Run): boolean {
  const [first, ...others] = lines;
  return ITEM.test(first!) && others.some((line) => ITEM.test(line) && indentOf(line) === indentOf(first!));
}

/** Whether a whole text without blank lines has a sentence or more on each line. */
function isLineEachByEnds({ lines }: Run): boolean {
  const ended = lines.filter((line) => /[.!?:;。！？；：]["'”’)]*\s*$/u.test(line)).length;
  return lines.length > 2 && lines.some((line) => columns(line) > 80) && ended * 3 >= lines.length * 2;
}

/** Whether a line is drawn: below a heading, or between parts. */
const isRule = (line: string) => /^\s*([=*~_#^+─━═-])\1{2,}\s*$/u.test(line);

const ENDED = /[.!?。！？]["'”’)]*\s*$/u;
const ITEM = /^\s*(?:[•●○▪■◦‣–—*-]|(?:\d{1,2}\.){1,4}|\(?\d{1,2}\)|\(?[a-z]\))\s+\S/u;

/** Whether a line of wrapped text begins something of its own: a list item, a table row, an indented paragraph. */
function startsItem(line: string, before: string, first: string): boolean {
  if (isRow(line) || isRow(before)) return true;
  if (/^\s*[•●○▪■◦‣]/u.test(line)) return true;
  const ended = /[.!?:;,。]["'”’)]*\s*$/u.test(before);
  return (
    (ITEM.test(line) && (ended || ITEM.test(before) || (ITEM.test(first) && indentOf(line) === indentOf(first)))) ||
    (/^(?: {2,}|\t|\u3000)/u.test(line) && /^\S/u.test(before) && ended && !ITEM.test(before))
  );
}

const indentOf = (line: string) => line.length - line.trimStart().length;

function splitRun(run: Run, starts: (line: string, before: string, first: string) => boolean): Run[] {
  const firstLine = Number(/\d+/.exec(run.place)![0]);
  const starting = run.lines.flatMap((line, i) =>
    i === 0 || starts(line, run.lines[i - 1]!, run.lines[0]!) ? [i] : [],
  );
  return starting.map((from, i) => {
    const to = starting[i + 1] ?? run.lines.length;
    const lines = run.lines.slice(from, to);
    return { kind: run.kind, lines, text: lines.join('\n'), place: linesPlace(firstLine + from, firstLine + to - 1) };
  });
}

import { superscript } from '../html/inline.ts';
import type { TextItem } from './text-items.ts';

/** Text set in one go on one line: a line of a column, or a cell of a table. Sizes in points. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** The font of all its letters; empty where it is set in several. */
  readonly font: string;
  /** Whether it begins with the raised mark of a note, which is left out of its text. */
  readonly marked: boolean;
  /** What stands on the line with more than a space between, where it does: cells, in a table that shows them to be. */
  readonly pieces?: readonly Segment[];
  /** What a line that holds figures was set as, one text after another, where a space stands between: where each begins is known. */
  readonly parts?: readonly Segment[];
}

/** In ems: wider gaps are between cells or columns, however loosely a line is set. */
const CELL_GAP = 1.5;
/** From here on they are between figures. */
const NARROW_CELL_GAP = 0.9;
const WORD_GAP = 0.15;
const PIECE_GAP = 0.6;
/** How far a letter is set back below its accent. */
const FURTHEST_BACK = 0.6;

type Growing = { -readonly [Name in keyof Segment]: Segment[Name] };

/** Puts the items of a page together as they follow one another on a line. */
export function findSegments(items: readonly TextItem[]): Segment[] {
  return findRuns(items)
    .flatMap(splitAtCells)
    .map(joinRun)
    .filter(({ text }) => text !== '')
    .flatMap(splitFigures);
}

/** Items that follow one another, and whether a space was set before each. */
type Run = { item: TextItem; spaced: boolean }[];

function findRuns(items: readonly TextItem[]): Run[] {
  const runs: Run[] = [];
  let base: TextItem | undefined;
  let spaced = false;
  for (const item of items) {
    if (item.text.trim() === '') {
      // A space says that words end here, and where it stands says nothing.
      spaced = true;
      continue;
    }
    const run = runs.at(-1);
    const last = run?.at(-1)?.item;
    if (run && last && base && follows(base, last, item)) {
      run.push({ item, spaced });
      // What is raised stands on the line of what is not.
      if (item.size > base.size) base = item;
    } else {
      runs.push([{ item, spaced: false }]);
      base = item;
    }
    spaced = false;
  }
  return runs;
}

/** A run as a segment, and its pieces and parts, where it has several. */
function joinRun(run: Run): Segment {
  const segment = join(run);
  const pieces = splitRun(run, (gap, { item }) => gap > PIECE_GAP * item.size);
  const parts = /\d/.test(segment.text)
    ? splitRun(run, (gap, { item, spaced }) => spaced || gap > WORD_GAP * item.size)
    : [];
  return {
    ...segment,
    ...(pieces.length < 2 ? {} : { pieces: pieces.map(join) }),
    ...(parts.length < 2 ? {} : { parts: parts.map(join) }),
  };
}

/** Parts a run before what stands apart from what is before it, by the gap between the two. */
function splitRun(run: Run, isApart: (gap: number, each: Run[number], last: TextItem) => boolean): Run[] {
  const parts: Run[] = [];
  for (const [i, each] of run.entries()) {
    const last = run[i - 1]?.item;
    if (last === undefined || isApart(gapBetween(last, each.item), each, last)) parts.push([each]);
    else parts.at(-1)!.push(each);
  }
  return parts;
}

const gapBetween = (last: TextItem, item: TextItem) => item.x - (last.x + last.width);

function follows(base: TextItem, last: TextItem, item: TextItem): boolean {
  const em = Math.max(base.size, item.size);
  const gap = gapBetween(last, item);
  return Math.abs(item.y - base.y) < 0.6 * em && gap > -FURTHEST_BACK * em && gap < CELL_GAP * em;
}

/** Parts a run where figures stand too far apart for words: cells of a table that stand close. */
function splitAtCells(run: Run): Run[] {
  return splitRun(
    run,
    (gap, { item }, last) => gap > NARROW_CELL_GAP * item.size && isFigure(last.text) && isFigure(item.text),
  );
}

/** A figure and nothing else, and none that may be a part of one that is written with spaces: `1 234`. */
const BARE_FIGURE = /^[-+–−$€£¥]?(?:(?!\d{3}(?!\d))\d{1,4}|\d{1,3}(?:,\d{3})+|\d+\.\d+)%?$/;

/** Whether a text is one figure, without words. */
export function isBareFigure(text: string): boolean {
  return text.length <= 20 && BARE_FIGURE.test(text);
}

/** Parts figures that were set as one text with spaces between: cells of a table. */
function splitFigures(segment: Segment): Segment[] {
  const words = wordsOf(segment);
  return words.length > 1 && segment.text.length <= 200 && words.every(({ text }) => isBareFigure(text))
    ? words
    : [segment];
}

/** The words of a segment as segments: where they were set, else as far along it as their letters are. */
export function wordsOf(segment: Segment): Segment[] {
  const { pieces: _, parts, ...whole } = segment;
  if (parts !== undefined) return parts.flatMap(wordsOf);
  const letter = (segment.end - segment.x) / Math.max(1, segment.text.length);
  return Array.from(segment.text.matchAll(/\S+/g), ({ 0: text, index }) => {
    return { ...whole, text, x: segment.x + index * letter, end: segment.x + (index + text.length) * letter };
  });
}

const isFigure = (text: string) => text.length <= 20 && /\d/.test(text);

function join(run: Run): Segment {
  const [{ item: first } = { item: undefined }, ...others] = run;
  const segment = begin(first!);
  for (const { item, spaced } of others) {
    if (spaced && !segment.text.endsWith(' ')) segment.text += ' ';
    append(segment, item);
  }
  return { ...segment, size: sizeOf(run, segment.size), text: tidy(segment.text) };
}

/** The largest size that a good part of the letters has: words set smaller, or a label before them, do not tell a line's. */
function sizeOf(run: Run, first: number): number {
  const letters = new Map<number, number>();
  for (const { item } of run) letters.set(item.size, (letters.get(item.size) ?? 0) + item.text.length);
  const all = [...letters.values()].reduce((sum, each) => sum + each, 0);
  const sizes = [...letters].filter(([, count]) => count * 3 > all).map(([size]) => size);
  return sizes.length === 0 ? first : Math.max(...sizes);
}

function begin({ text, x, y, width, size, font }: TextItem): Growing {
  return { text, x, end: x + width, y, size, font, marked: false };
}

function append(segment: Growing, item: TextItem): void {
  const gap = item.x - segment.end;
  const rise = item.y - segment.y;
  segment.end = Math.max(segment.end, item.x + item.width);
  if (item.size < 0.85 * segment.size && Math.abs(rise) > 0.1 * segment.size) {
    const before = segment.text.trimEnd();
    const raised = rise > 0 ? superscript(item.text, before) : item.text;
    if (raised !== '') segment.text = before + raised;
    return;
  }
  if (segment.size < 0.85 * item.size && segment.y > item.y + 0.1 * item.size && isMark(segment.text)) {
    Object.assign(segment, { text: item.text, y: item.y, size: item.size, font: item.font, marked: true });
    return;
  }
  const accented = gap < 0 ? compose(segment.text, item.text) : undefined;
  if (accented !== undefined) {
    segment.text = accented;
    return;
  }
  const spaced = segment.text.endsWith(' ') || item.text.startsWith(' ');
  segment.text += !spaced && gap > WORD_GAP * item.size ? ` ${item.text}` : item.text;
  if (segment.font !== item.font && /\p{L}/u.test(item.text)) segment.font = '';
}

const isMark = (text: string) => /^\s*(?:\d{1,3}|[a-z*∗†‡§¶])\s*$/u.test(text);

/** Accents as they are set by themselves, and as they stand with a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
};
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** Puts an accent that a letter was set below together with it, as TeX sets them; none where the two are no letter. */
function compose(before: string, after: string): string | undefined {
  const accent = ACCENTS[before.at(-1) ?? ''];
  if (accent === undefined) return undefined;
  const letter = (DOTLESS[after[0]!] ?? after[0]!) + accent;
  const composed = letter.normalize('NFC');
  return composed.length === 1 ? before.slice(0, -1) + composed + after.slice(1) : undefined;
}

/** What TeX's own encodings, Cork and OT1, have for control characters, as its bitmap fonts show them. */
const TEX: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
};

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Bullets as the fonts Symbol and Wingdings have them, which tell no letters. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf06e]/g;

function tidy(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, (control) => TEX[control] ?? '')
    .replaceAll(SYMBOL_BULLETS, '•')
    .replaceAll(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature]!)
    .replaceAll(/(?:\.{5,}|(?: \.){4,})/gu, ' … ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/ … ?$/u, '')
    .trim();
}

import type { DocumentMetadata } from '../corpus/metadata.ts';
import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Fact } from './fact.ts';
import { dateInName, datesIn, IMPRINT, PUBLISHED } from './dates-in-text.ts';
import { HEADING, lineKey } from './shared-lines.ts';

/** What is known of a document without asking anyone. What is not stated is null: nothing is guessed. */
export interface DocumentFacts {
  readonly title: Fact;
  readonly author: Fact | null;
  readonly publisher: Fact | null;
  readonly url: Fact | null;
  /** In EDTF; null where no publication date is stated. */
  readonly date: Fact | null;
}

/** So many of them may stand before a byline: the name of who sends it, the title, the date. */
const BYLINE_WITHIN = 4;
const LONGEST_TITLE = 250;
const LONGEST_LINE = 240;
/** So many letters beside a date are a place, and no sentence. */
const BESIDE_A_DATE = 12;
const BESIDE_A_TITLE = 40;

/**
 * Reads a document's title, author and date from where its text or its file's name states them.
 * @param file relative to the corpus folder
 * @param stated what the file says of itself, where its format has a place for that
 * @param shared the lines that head nearly all documents around it (`sharedLines`), and so are no title of this one
 */
export function documentFacts(
  file: string,
  paragraphs: readonly Paragraph[],
  stated: DocumentMetadata = {},
  shared: ReadonlySet<string> = new Set(),
): DocumentFacts {
  const heading = paragraphs.slice(0, HEADING);
  const own = heading.map((paragraph) => withoutShared(paragraph, shared));
  const found = own.findIndex(({ kind, text }) => text !== '' && (kind === 'heading' || isTitle(text)));
  const title = found < 0 ? undefined : titleIn(own[found]!);
  const byline = heading.slice(0, BYLINE_WITHIN).find((paragraph) => authorIn(paragraph, BYLINE) !== undefined);
  const author =
    title?.author ?? authorIn(byline, BYLINE) ?? (found < 0 ? undefined : authorIn(heading[found + 1], NAME));
  return {
    title: stated.title ?? title?.title ?? { value: titleOfName(file), source: 'its file name' },
    author: stated.author ?? author ?? null,
    publisher: stated.publisher ?? null,
    url: stated.url ?? null,
    date: dateOf(file, heading, published(stated) ?? publishedAtEnd(paragraphs)) ?? null,
  };
}

/** Only a date of publication: files are made, and put on the web, long after what they hold was. */
function published({ date }: DocumentMetadata): Fact | undefined {
  return date?.of === 'publication' ? { value: date.value, source: date.source } : undefined;
}

const LAST = 3;
const LONGEST_IMPRINT = 80;

/** The date of an imprint: a short line among the last that says when it was published. */
function publishedAtEnd(paragraphs: readonly Paragraph[]): Fact | undefined {
  const imprint = paragraphs
    .slice(-LAST)
    .filter(({ text }) => text.length <= LONGEST_IMPRINT && IMPRINT.test(text))
    .findLast(({ text }) => datesIn(text).length === 1 && !datesIn(text)[0]!.endsPeriod);
  return imprint && { value: datesIn(imprint.text)[0]!.edtf, source: `stated in paragraph ${imprint.number}` };
}

/** A paragraph without the line at its head that other documents have too. */
function withoutShared(paragraph: Paragraph, shared: ReadonlySet<string>): Paragraph {
  const [first = '', ...lines] = paragraph.text.split('\n');
  return shared.has(lineKey(first)) ? { ...paragraph, text: lines.join('\n').trim() } : paragraph;
}

function isTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    !BYLINE.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.,;]\s*$/.test(text) &&
    datesIn(text).every(({ rest }) => rest > 12)
  );
}

// Two to four words, or initials run together. Each word ends in one place only, so that no line takes long.
const WORD_OF_NAME = String.raw`\p{Lu}\p{L}*(?:['’-]\p{L}+)*\.?`;
const PERSON = String.raw`${WORD_OF_NAME}(?:(?:\s|(?<=\.)-?)${WORD_OF_NAME}){1,3}`;

// "Two good years by Ann Lee", "Two good years Posted by Ann Lee, 17 November 2005"
const BY = new RegExp(
  String.raw`^(.{8,}?)\s+(?:(?:Posted|Written|Published|posted|written|published)\s+)?by\s+(${PERSON})\s*(?:,\s*\d.*)?$`,
  'u',
);

function titleIn({ text, number }: Paragraph): { title: Fact; author?: Fact } {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const source = `paragraph ${number}`;
  const [, title, author] = BY.exec(line) ?? [];
  if (title === undefined || author === undefined) return { title: { value: line, source } };
  return { title: { value: title, source }, author: { value: author.trim(), source } };
}

const BYLINED = String.raw`(?:(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Ss]ent)\s+)?[Bb]y:?\s+|BY:?\s+|[Aa]uthor:?\s+)`;
const NAME = new RegExp(String.raw`^${BYLINED}?(${PERSON})(?:\s*[–—,|].*)?$`, 'u');
/** A line that says itself that it names who wrote. */
const BYLINE = new RegExp(String.raw`^${BYLINED}(${PERSON})(?:\s*[–—,|].*)?$`, 'u');
// Headings that look like names.
const NO_NAME =
  /\b(?:report|summary|introduction|contents|letter|dear|chapter|part|section|news|update|statement|department|committee|foundation|office|board|bank|press|release|edition|issue|volume|annual|quarterly|executive|overview|background|preface|foreword|appendix|table|figure|president|fellow|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|^(?:on|in|at|from|to|for|the|this|our|we|it)\s/i;

/** A byline: a line that is a name and nothing else, as one right under a title may be, or says that it is one. */
function authorIn(paragraph: Paragraph | undefined, byline: RegExp): Fact | undefined {
  const line = paragraph?.text.split('\n', 1)[0]!.trim() ?? '';
  const name = line.length <= 120 ? byline.exec(line)?.[1]?.trim() : undefined;
  if (name === undefined || NO_NAME.test(line.split(/[\u2013\u2014,|]/u)[0]!)) return undefined;
  return { value: name, source: `paragraph ${paragraph!.number}` };
}

/**
 * What the document says of its publication, else what its heading says, else its file's name. A day in the name is that of
 * the text, whatever period its heading names; the end of that period is only known to lie before. Where another of them agrees and is more exact, that one.
 */
function dateOf(file: string, heading: readonly Paragraph[], publication: Fact | undefined): Fact | undefined {
  const named = dateInName(file);
  const isDay = named !== undefined && /^\d{4}-\d\d-\d\d$/.test(named.value);
  const inHeading = dateInHeading(heading, isDay);
  const first = publication ?? inHeading ?? named ?? endOfPeriod(heading);
  if (first === undefined) return undefined;
  return [inHeading, named, ...datesOfHeading(heading)].reduce<Fact>(
    (date, other) => (other?.value.startsWith(`${date.value}-`) === true ? other : date),
    first,
  );
}

// "Adopted by the council on 22 January 2020."
const ADOPTED = /^\W*(?:adopted|agreed|approved|signed|given|presented|submitted|laid)\b/i;

/** Dates in lines of the heading that tell it by themselves too little: a line that is no sentence, or of how it was adopted. */
function datesOfHeading(heading: readonly Paragraph[]): Fact[] {
  return heading.flatMap(({ text, number }) => {
    if (text.length > LONGEST_LINE || datesIn(text).length !== 1) return [];
    const line = text.split('\n').find((each) => datesIn(each).length === 1);
    const [date] = datesIn(line ?? '');
    const isOfIt =
      line !== undefined &&
      !date!.endsPeriod &&
      (ADOPTED.test(line) || (date!.rest <= BESIDE_A_TITLE && !/[.!?]\s*$/u.test(line)));
    return isOfIt ? [{ value: date!.edtf, source: `stated in paragraph ${number}` }] : [];
  });
}

/** A date in the heading, where it says that it is of publication, or stands alone. */
function dateInHeading(heading: readonly Paragraph[], isDayKnown: boolean): Fact | undefined {
  for (const { text, number } of heading) {
    if (text.length > LONGEST_LINE) continue;
    const dates = datesIn(text);
    const [date] = dates;
    if (date === undefined || dates.length > 1 || date.endsPeriod) continue;
    // "Our members met on 3 May 2009." is a sentence, and its date that of what it tells.
    const standsAlone =
      date.rest <= BESIDE_A_TITLE && !isDayKnown && (date.rest <= BESIDE_A_DATE || !/[.!?]\s*$/u.test(text));
    if (PUBLISHED.test(text) || standsAlone) return { value: date.edtf, source: `stated in paragraph ${number}` };
  }
  return undefined;
}

/** "Results for the year ended 31 March 2013": where nothing tells when they were published. */
function endOfPeriod(heading: readonly Paragraph[]): Fact | undefined {
  for (const { text, number } of heading) {
    const [date, ...others] = text.length > LONGEST_LINE ? [] : datesIn(text);
    const isHeading = date !== undefined && others.length === 0 && !/[.!?]\s*$/u.test(text);
    if (isHeading && date.endsPeriod)
      return { value: date.edtf, source: `the end of its period, stated in paragraph ${number}` };
  }
  return undefined;
}

function titleOfName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? file : words.charAt(0).toUpperCase() + words.slice(1);
}

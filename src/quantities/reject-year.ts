import { BEFORE_BASE_YEAR, BEFORE_YEAR, DATED_AMOUNTS, isYear, MONTHS } from './calendar.ts';
import { reject, type Rejection } from './not-quantities.ts';
import { IRREGULAR_PLURALS } from './noun-words.ts';
import { readCounted } from './read-counted.ts';
import type { Figure } from './read-figure.ts';
import { readHedgesBefore } from './read-hedges.ts';
import { readProportion } from './read-proportion.ts';
import { readRate } from './read-rate.ts';
import { unitOfWord } from './read-unit.ts';
import { sentenceStart } from './sentence-start.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

/** The year that a plain number is, judged by what stands around it: `in 2004`, `2019 levels`, `constant 2015 US$`. */
export function rejectYear(text: string, figure: Figure, floor: number): Rejection | undefined {
  const { start, end, numeralEnd, unit } = figure;
  if (isBaseYear(text, figure)) return reject('year', start, numeralEnd);
  if (unit !== undefined) return undefined;
  const digits = text.slice(start, numeralEnd);
  const before = tokenBefore(text, start);
  const isMeant = isYear(digits) ? isUsedAsYear(text, figure, before, floor) : isOldYear(text, figure, digits, before);
  return isMeant ? reject('year', start, end) : undefined;
}

// "the battle of Kosovo in 1389": four digits without a comma that count nothing.
function isOldYear(text: string, { end }: Figure, digits: string, before: Token | undefined): boolean {
  if (before?.word !== 'in' || digits.length !== 4 || digits < '1000' || digits >= '1500') return false;
  return readCounted(text, end)?.plural !== true;
}

function isUsedAsYear(text: string, figure: Figure, before: Token | undefined, floor: number): boolean {
  if (readProportion(text, figure) !== undefined) return false;
  // "for the fiscal year 1946 war expenditures were"
  if (before !== undefined && isOfFiscalYear(text, before)) return true;
  const after = tokenAfter(text, figure.end);
  // "exceeded 2019 levels", "returned to 1990 levels", whatever stands before
  if (after !== undefined && DATED_AMOUNTS.has(after.word)) return true;
  if (isPartOf(text, figure, before, after)) return false;
  const counts = readCounted(text, figure.end)?.plural === true && !isTold(text, after);
  if (before !== undefined && isOfYear(text, before)) return !counts || !isRoundOrOfPeople(text, figure, after);
  if (before !== undefined && (BEFORE_YEAR.has(before.word) || MONTHS.has(before.word)))
    return !counts || before.word === 'in' || before.word === 'since';
  const hedges = readHedgesBefore(text, figure.start, floor);
  if (hedges.length > 0) {
    // "surpassed 2018 sales", "below 2019 figures": an amount of that year is passed or missed.
    const isPassed = hedges.some(({ row }) => PASSING.has(row.words)) && !isRoundOrOfPeople(text, figure, after);
    return (!counts || isPassed) && after?.word !== '.';
  }
  if (before === undefined && after === undefined) return false;
  return !counts || !isRoundOrOfPeople(text, figure, after);
}

// "the estimate for the year 1893 shows a surplus": what a year shows is no noun.
function isTold(text: string, verb: Token | undefined): boolean {
  if (verb === undefined || !TELLING.has(verb.word)) return false;
  const rate = readRate(text, verb.end);
  // "2000 shows a year"
  if (rate !== undefined && unitOfWord(rate.per)?.dimension === 'duration') return false;
  return TOLD.has(tokenAfter(text, verb.end)?.word ?? '');
}

const TELLING: ReadonlySet<string> = new Set('shows marks reports records forecasts estimates'.split(' '));
const TOLD: ReadonlySet<string> = new Set('a an the that how no its'.split(' '));

// "in 2015 dollars", "at constant 2015 US$", and the year of "In 2015 $40 million was spent".
function isBaseYear(text: string, { start, numeralEnd, unit }: Figure): boolean {
  if (unit?.dimension !== 'money' || !isYear(text.slice(start, numeralEnd))) return false;
  return BEFORE_BASE_YEAR.has(tokenBefore(text, start)?.word ?? '');
}

// "the number of 2019 graduates", "88% of 2019 sales": no number is counted, nor has it a part, without an article.
function isOfYear(text: string, of: Token): boolean {
  return of.word === 'of' && BEFORE_OF_YEAR.has(tokenBefore(text, of.start)?.word ?? '');
}

const BEFORE_OF_YEAR: ReadonlySet<string> = new Set(
  'number numbers share proportion percentage percent cent % majority most many half thirds'.split(' '),
);

// "Of the 2,000 people surveyed, 1500 agreed": what a sentence divides is counted. One year "was".
function isPartOf(text: string, figure: Figure, before: Token | undefined, after: Token | undefined): boolean {
  if (before?.word !== ',' || after?.kind !== 'word' || SINGULAR_VERBS.has(after.word)) return false;
  return tokenAfter(text, sentenceStart(text, figure.start))?.word === 'of';
}

const SINGULAR_VERBS: ReadonlySet<string> = new Set(['was', 'is', 'has', 'saw', 'had']);

const PASSING: ReadonlySet<string> = new Set(
  'above below exceed exceeds exceeded exceeding surpass surpassed surpassing topped topping'.split(' '),
);

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial']);

function isOfFiscalYear(text: string, before: Token): boolean {
  return FISCAL.has(before.word) || (before.word === 'year' && FISCAL.has(tokenBefore(text, before.start)?.word ?? ''));
}

// "2009 sales", "the 1947 constitution bans": news writes a count of thousands with a comma, and a bare number of these
// two centuries is a year, unless it is round or counts people.
function isRoundOrOfPeople(text: string, figure: Figure, after: Token | undefined): boolean {
  const digits = text.slice(figure.numeralStart, figure.numeralEnd);
  if (digits < '1900' || digits >= '2050' || digits.endsWith('00')) return true;
  return after !== undefined && IRREGULAR_PLURALS.has(after.word);
}

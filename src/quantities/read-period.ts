import { isDigitAt } from './characters.ts';
import { CARDINALS } from './numerals.ts';
import { readCounted } from './read-counted.ts';
import { readRate } from './read-rate.ts';
import { isYear } from './calendar.ts';
import { unitOfWord } from './read-unit.ts';
import { isBase, yearsEnd } from './read-years.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** The words of a period or a rate. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS_AHEAD = 14;
const OPENERS: ReadonlySet<string> = new Set([
  'in',
  'over',
  'during',
  'since',
  'for',
  'within',
  'through',
  'throughout',
  'from',
  'between',
  'by',
  'between',
]);
const PAST: ReadonlySet<string> = new Set([
  'past',
  'last',
  'previous',
  'next',
  'coming',
  'first',
  'following',
  'recent',
  'same',
]);

/** The period or rate said of a figure that ends at `end`: right behind it, later in its clause, or opening its sentence. */
export function readPeriod(text: string, end: number, sentenceStart: number): Period | undefined {
  return readRate(text, end) ?? periodAhead(text, end) ?? periodOpening(text, sentenceStart);
}

// "more than 300 party delegations go abroad or visit China each year": the clause is looked through to its end.
function periodAhead(text: string, from: number): Period | undefined {
  let at = from;
  for (let count = 0; count < MOST_WORDS_AHEAD; count++) {
    const token = tokenAfter(text, at);
    if (token === undefined || (token.kind === 'sign' && '.;:!?('.includes(token.word))) return undefined;
    if (token.kind === 'digits' || CARDINALS.has(token.word)) return undefined;
    if (token.kind === 'word') {
      if (CLAUSE_OPENERS.has(token.word) || isNextClause(text, token)) return undefined;
      const period = periodAt(text, token);
      if (period !== undefined) return period;
      const isRate =
        token.word === 'each' || token.word === 'every' || token.word === 'annually' || token.word === 'per';
      const rate = isRate ? readRate(text, token.start) : undefined;
      if (rate !== undefined && unitOfWord(rate.per)?.dimension === 'duration') return rate;
    }
    at = token.end;
  }
  return undefined;
}

// What begins a clause of its own, whose period is its own.
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'but while whereas although though because when until unless which who whose where after before'.split(' '),
);

function isNextClause(text: string, token: Token): boolean {
  return (token.word === 'and' || token.word === 'or') && text[token.start - 2] === ',';
}

/** The period that opens a sentence: `In the past five years, …`, `Since the 16th National Congress, …`, `In 2004, …`. */
function periodOpening(text: string, sentenceStart: number): Period | undefined {
  const first = tokenAfter(text, sentenceStart);
  return first?.kind === 'word' ? periodAt(text, first) : undefined;
}

function periodAt(text: string, opener: Token): Period | undefined {
  if (!OPENERS.has(opener.word)) return undefined;
  let next = tokenAfter(text, opener.end);
  if (next === undefined) return undefined;
  if (opener.word === 'since') {
    const end = sinceEnd(text, next);
    return end === undefined ? undefined : { start: opener.start, end };
  }
  const hasArticle = next.word === 'the';
  if (hasArticle) next = tokenAfter(text, next.end);
  if (next === undefined) return undefined;
  if (next.kind === 'digits') {
    // "Over 2000 people came."
    const isPlace =
      opener.word === 'over' || !isYear(next.word) || (text[next.end] === ',' && isDigitAt(text, next.end + 1));
    const end = isPlace ? undefined : timeEnd(text, opener, next, hasArticle);
    return end === undefined ? undefined : { start: opener.start, end };
  }
  return PAST.has(next.word) ? pastEnd(text, opener.start, next) : undefined;
}

// "in 2004", "in the 1980s", "from 1990 to 2000", "in the 2019-20 season"; not "in 2019 prices", nor "for 2000 beds".
function timeEnd(text: string, opener: Token, year: Token, hasArticle: boolean): number | undefined {
  const end = yearsEnd(text, year);
  if (isBase(text, end)) return undefined;
  const counts = COUNTING.has(opener.word);
  const noun = hasArticle || counts ? readCounted(text, end) : undefined;
  if (noun?.plural === true && (counts || year.word.endsWith('00'))) return undefined;
  return hasArticle ? (noun?.end ?? end) : end;
}

// Behind these a number may as well count: "for 2000 beds", but "by 2050" and "in 2019 sales rose".
const COUNTING: ReadonlySet<string> = new Set(['for', 'from', 'between', 'through']);

// "the past five years", "the last decade", "the past few months".
function pastEnd(text: string, start: number, past: Token): Period | undefined {
  let token = tokenAfter(text, past.end);
  for (let steps = 0; steps < 4 && token !== undefined && token.kind !== 'sign'; steps++) {
    const unit = unitOfWord(token.word);
    if (unit?.dimension === 'duration') return { start, end: token.end };
    token = tokenAfter(text, token.end);
  }
  return undefined;
}

// "since 2002", "since the 16th National Congress": up to the comma, or to the end of a name.
function sinceEnd(text: string, first: Token): number | undefined {
  let end: number | undefined;
  let token: Token | undefined = first;
  for (let steps = 0; steps < 8 && token !== undefined; steps++) {
    if (token.kind === 'sign' && !isDigitAt(text, token.end)) break;
    const isSmall = token.word === 'the' || token.word === 'its' || token.word === 'of';
    if (!isSmall && token.kind === 'word' && !isCapital(text, token.start)) break;
    // "16th" is two tokens.
    const tail: number = token.kind === 'digits' ? (glued(text, token.end) ?? token.end) : token.end;
    if (!isSmall) end = tail;
    token = tokenAfter(text, tail);
  }
  return end;
}

function glued(text: string, at: number): number | undefined {
  const next = tokenAfter(text, at);
  return next?.kind === 'word' && next.start === at ? next.end : undefined;
}

function isCapital(text: string, at: number): boolean {
  return text[at] !== text[at]?.toLowerCase();
}

import { CHANGE_WORDS } from './changes.ts';
import { isDash } from './characters.ts';
import { STOP_WORDS } from './noun-words.ts';
import { SCALES } from './numerals.ts';
import { isPlural } from './read-counted.ts';
import { unitOfWord } from './read-unit.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

const OTHER_END = /^ ?(?:to|and|or|-|–) ?\d[\d.,]*m\b/u;
const LONGEST_END = 20;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Whether the "m" of a number in digits is a million, and no metre: something says that people or things are counted.
 * @param start where the number begins
 * @param end where its "m" ends
 */
export function isMillion(text: string, start: number, end: number): boolean {
  // "2m to 3m people"
  const other = OTHER_END.exec(text.slice(end, end + LONGEST_END));
  if (other !== null) {
    const noun = tokenAfter(text, end + other[0].length);
    if (noun?.kind === 'word' && !STOP_WORDS.has(noun.word)) return isCountOrMoney(noun);
  }
  const next = tokenAfter(text, end);
  if (next?.kind === 'word' && !STOP_WORDS.has(next.word)) return isCountOrMoney(next);
  if (next !== undefined && isDash(next.word) && next.start === end) return false;
  return (
    isLevelBefore(text, start) || isSubject(text, start, next) || isOfThem(text, next) || isSaidOfNumber(text, start)
  );
}

// "35m people", "60m pounds" are millions; "48m high" is not.
function isCountOrMoney(next: Token): boolean {
  return unitOfWord(next.word)?.dimension === 'money' || isPlural(next);
}

const AUDIENCES = words('watched seen read heard used visited attended downloaded viewed');

// "up from 4.1m", "watched by 8.3m", "bringing the total to 1.25m": what rises or is compared is counted in millions.
function isLevelBefore(text: string, start: number): boolean {
  const nearest = tokenBefore(text, start);
  if (nearest?.word === 'by') return AUDIENCES.has(tokenBefore(text, nearest.start)?.word ?? '');
  if (nearest?.word !== 'to' && nearest?.word !== 'from' && nearest?.word !== 'with') return false;
  const verb = tokenBefore(text, (movedBefore(text, nearest) ?? nearest).start)?.word ?? '';
  const isLevel =
    CHANGE_WORDS.has(verb) || verb === 'total' || verb === 'compared' || verb === 'number' || verb === 'toll';
  return isLevel && !isSaidOf(text, start, LENGTHS);
}

const LONGEST_FIGURE = 7;

// The "from" of "rose from 2m to 3m", the "by" of "rose by 100,000 to 2.5m".
function movedBefore(text: string, to: Token): Token | undefined {
  if (to.word !== 'to') return undefined;
  let token = tokenBefore(text, to.start);
  for (let steps = 0; steps < LONGEST_FIGURE && token !== undefined; steps++) {
    if (token.word === 'from' || token.word === 'by') return token;
    if (token.kind === 'word' && token.word !== 'm' && !SCALES.has(token.word)) return undefined;
    token = tokenBefore(text, token.start);
  }
  return undefined;
}

const OF_MANY = words('are were have live lived work worked');
const BEFORE_SUBJECT = words('and but while whom which some about nearly over around almost another , ; : .');

// "Of the refugees, 3m are children": a length takes no plural verb.
function isSubject(text: string, start: number, next: Token | undefined): boolean {
  if (next === undefined || !OF_MANY.has(next.word)) return false;
  const before = tokenBefore(text, start);
  return before === undefined || BEFORE_SUBJECT.has(before.word);
}

const DETERMINERS = words('the its their our these those his her');
const THEM = words('them whom us these those');

// "3m of them", "3m of its customers"; "3m of the wall" is a length.
function isOfThem(text: string, of: Token | undefined): boolean {
  const which = of?.word === 'of' ? tokenAfter(text, of.end) : undefined;
  if (which === undefined) return false;
  const noun = DETERMINERS.has(which.word) ? tokenAfter(text, which.end) : undefined;
  return noun?.kind === 'word' && !STOP_WORDS.has(noun.word) ? isPlural(noun) : THEM.has(which.word);
}

const NUMBERS = words(
  'population unemployment employment membership audience circulation viewership readership electorate workforce turnout ' +
    'toll attendance number numbers',
);
const LENGTHS = words(
  'distance distances depth depths height heights length width radius altitude elevation deep high tall long wide apart sea river lake tide water snow tree wall',
);
const BEFORE_LEVEL = words(
  'is was are were be been reached reaches hit hits to from by of about around over nearly almost some than just totalled totals',
);
const FURTHEST = 12;

// "The population is 67m", "the number of refugees rose from 2m to 3m", "unemployment rose by 100,000 to 2.5m".
function isSaidOfNumber(text: string, start: number): boolean {
  return BEFORE_LEVEL.has(tokenBefore(text, start)?.word ?? '') && isSaidOf(text, start, NUMBERS);
}

/** Whether the sentence before a figure speaks of one of these, and of no other number or length nearer to it. */
function isSaidOf(text: string, start: number, these: ReadonlySet<string>): boolean {
  let token = tokenBefore(text, start);
  for (let steps = 0; steps < FURTHEST && token !== undefined; steps++) {
    const before: Token | undefined = tokenBefore(text, token.start);
    // "A number of poles" says no number.
    if (NUMBERS.has(token.word) || LENGTHS.has(token.word)) return these.has(token.word) && before?.word !== 'a';
    if (';:?!'.includes(token.word) || (token.word === '.' && text[token.end] === ' ')) return false;
    token = before;
  }
  return false;
}

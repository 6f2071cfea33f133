import { isDash } from './characters.ts';
import { IRREGULAR_PLURALS, NOUNS_IN_LY, SINGULARS_IN_S, STOP_WORDS, VERBS } from './noun-words.ts';
import { CARDINALS, SCALES } from './numerals.ts';
import { isOfNextRow } from './table-row.ts';
import { tokenAfter, type Token } from './tokens.ts';

/** A noun phrase that a number counts. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  /** Whether its head is a plural. */
  readonly plural: boolean;
}

const MOST_WORDS = 7;

/**
 * The noun phrase right after a figure: up to the first plural, and what an "and" joins to it; without a plural, up to
 * the first word that cannot belong to it. What there is one of has no plural: in "one rumor suggests" that is the verb.
 */
export function readCounted(text: string, from: number, isOne = false): Counted | undefined {
  const first = firstWord(text, from);
  if (first === undefined) return undefined;
  // "a 12-member panel" counts members.
  if (isDash(text[from])) return { start: first.start, end: first.end, plural: true };
  const phrase = readPhrase(text, first, isOne);
  if (phrase === undefined) return undefined;
  return phrase.plural ? (readJoined(text, phrase) ?? phrase) : phrase;
}

// "11 out of the 14 such countries", "200 of the members": "such" and "other" belong to it, "of the" does not.
function firstWord(text: string, from: number): Token | undefined {
  let token = tokenAfter(text, from);
  if (token !== undefined && isOfNextRow(text, from, token.start)) return undefined;
  if (token !== undefined && isDash(token.word) && token.start === from) token = tokenAfter(text, token.end);
  // "100,000 more police officers"
  if (token?.word === 'more') token = tokenAfter(text, token.end);
  // "up from 94 last year" counts no years.
  if (token !== undefined && BACKWARDS.has(token.word) && TIMES.has(tokenAfter(text, token.end)?.word ?? ''))
    return undefined;
  return token !== undefined && isNounLike(token) ? wholeWord(text, token) : undefined;
}

const BACKWARDS: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'preceding', 'prior']);
const TIMES: ReadonlySet<string> = new Set(
  'year month week quarter decade century season spring summer autumn fall winter night weekend time'.split(' '),
);

// "5 U.S. senators"
function wholeWord(text: string, token: Token): Token {
  const isState = token.word === 'u' && STATES.has(text.slice(token.start, token.start + 4));
  return isState ? { ...token, end: token.start + 4 } : token;
}

const STATES: ReadonlySet<string> = new Set(['U.S.', 'U.N.', 'U.K.']);

function isNounLike(token: Token): boolean {
  return token.kind === 'word' && !STOP_WORDS.has(token.word) && !CARDINALS.has(token.word) && !SCALES.has(token.word);
}

function readPhrase(text: string, first: Token, isOne: boolean): Counted | undefined {
  if (VERBS.has(first.word) && !(STATES_OF.has(first.word) && isBeforePlural(text, first))) return undefined;
  let last = first;
  if (isPastForm(first) || isAdverb(first)) {
    const next = nextInPhrase(text, first);
    // "40,000 returned last month" counts nothing that is named.
    if (next === undefined || next.word === 'last') return undefined;
    if (VERBS.has(next.word)) {
      // "20 newly built homes"
      if (!isAdverb(first) || !isBeforePlural(text, next)) return undefined;
      last = next;
    }
  }
  // Without a plural nothing says where the phrase ends: two words of it are sure to be meant.
  let shortEnd = Infinity;
  let words = 1;
  for (let count = 1; count < MOST_WORDS; count++) {
    if (isPlural(last) && !isNameInPhrase(text, last) && !isAttribute(text, last)) break;
    const next = nextInPhrase(text, last);
    if (next === undefined || VERBS.has(next.word) || isAdverb(next)) break;
    // "insecticide-treated bed nets"
    const isJoined = isDash(text[last.end]);
    if (isPastForm(next) && !isJoined && (isOne || !isBeforePlural(text, next))) break;
    if (isOne && isPlural(next)) break;
    // "one fact-finding mission": what a hyphen joins is one word.
    if (next.start > last.end + 1 || text[last.end] === ' ') words++;
    last = next;
    if (words <= 2) shortEnd = next.end;
  }
  const plural = isPlural(last);
  return { start: first.start, end: plural ? last.end : Math.min(last.end, shortEnd), plural };
}

// "four Los Angeles officers", "7 United Nations agencies": a name that looks like a plural goes on to one in lower case.
function isNameInPhrase(text: string, name: Token): boolean {
  if (!isCapital(text, name.start)) return false;
  let last = name;
  for (let steps = 0; steps < 4; steps++) {
    const next = nextInPhrase(text, last);
    if (next === undefined || VERBS.has(next.word) || isAdverb(next)) return false;
    if (isPastForm(next) && !isBeforePlural(text, next)) return false;
    if (isPlural(next) && !isCapital(text, next.start)) return true;
    last = next;
  }
  return false;
}

// "100,000 police officers", "12 staff members"
function isAttribute(text: string, last: Token): boolean {
  const next = ATTRIBUTES.has(last.word) ? nextInPhrase(text, last) : undefined;
  return next !== undefined && isPlural(next) && !VERBS.has(next.word);
}

// "40 wounded soldiers", "30 live births": what ends "30 wounded" may stand before the noun too.
const STATES_OF: ReadonlySet<string> = new Set(['wounded', 'injured', 'missing', 'homeless', 'dead', 'live']);

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'police',
  'staff',
  'media',
  'data',
  'crew',
  'personnel',
  'fish',
  'sales',
]);

// "three unresolved risks", but not "the index of 14 dropped".
function isBeforePlural(text: string, participle: Token): boolean {
  const next = nextInPhrase(text, participle);
  return next !== undefined && isPlural(next) && !isPastForm(next) && !VERBS.has(next.word);
}

function isCapital(text: string, at: number): boolean {
  return text[at] !== text[at]!.toLowerCase();
}

// "index dropped", "14 abstained": a participle before a noun is kept only where it comes first.
function isPastForm(token: Token): boolean {
  return token.word.length > 4 && token.word.endsWith('ed') && token.word !== 'united';
}

// "92,000 globally", "12 newly built homes": an adverb comes first or not at all.
function isAdverb(token: Token): boolean {
  if (token.word === 'newly' || token.word === 'fully' || token.word === 'badly') return true;
  return token.word.length > 5 && token.word.endsWith('ly') && !NOUNS_IN_LY.has(token.word);
}

// A hyphen inside a word goes on: "face-to-face meetings", "third-party firms".
function nextInPhrase(text: string, last: Token): Token | undefined {
  const next = tokenAfter(text, last.end);
  if (next === undefined) return undefined;
  if (isDash(next.word) && next.start === last.end) {
    const part = tokenAfter(text, next.end);
    return part !== undefined && part.start === next.end && part.kind === 'word' ? part : undefined;
  }
  return isNounLike(next) && !isComparative(text, next) ? wholeWord(text, next) : undefined;
}

// "400,000 waiting longer than 12 months"
function isComparative(text: string, token: Token): boolean {
  return token.word.endsWith('er') && tokenAfter(text, token.end)?.word === 'than';
}

// "countries and regions", "political parties and organizations", "western provinces and autonomous regions".
function readJoined(text: string, phrase: Counted): Counted | undefined {
  const and = tokenAfter(text, phrase.end);
  if (and?.word !== 'and' && and?.word !== 'or') return undefined;
  let word = tokenAfter(text, and.end);
  for (let count = 0; count < 3 && word !== undefined && isNounLike(word); count++) {
    if (VERBS.has(word.word) || word.word.endsWith('ed') || word.word.endsWith('ing')) return undefined;
    if (isPlural(word)) return { ...phrase, end: word.end };
    word = tokenAfter(text, word.end);
  }
  return undefined;
}

/** Whether a word looks like a plural noun. */
export function isPlural(token: Token): boolean {
  const { word } = token;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (!word.endsWith('s') || word.length < 4 || word.endsWith("'s") || word.endsWith('’s')) return false;
  return !SINGULARS_IN_S.has(word) && !word.endsWith('ss') && !word.endsWith('ous');
}

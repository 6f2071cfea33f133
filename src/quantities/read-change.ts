import {
  CHANGE_NOUNS,
  CHANGE_WORDS,
  CHANGES_OF_AMOUNTS,
  CHANGES_OF_ANYTHING,
  INTRANSITIVE_CHANGES,
} from './changes.ts';
import { differenceFrom } from './comparison-base.ts';
import { isDash } from './characters.ts';
import { STOP_WORDS, VERBS } from './noun-words.ts';
import { tokenAfter, tokenBefore, type Token } from './tokens.ts';

export type Direction = 'up' | 'down';

/**
 * What changes: percents, points and proportions are `relative`, which "added" and "cut" change too; money and `bare`
 * numbers, which count nothing, are what a verb without an object changes ("gained 45 cents"); an `extent` is a length or a
 * time, which a "drop of 5 metres" and a "decline of 3 years" have themselves.
 */
export type Amount = 'relative' | 'money' | 'bare' | 'counted' | 'measure' | 'extent';

const ADVERBS: ReadonlySet<string> = new Set(
  'by a an further another adjusted additional extra full record annualized only just about nearly some back mere whopping staggering modest'.split(
    ' ',
  ),
);

const MOST_ADVERBS = 4;

/**
 * Whether a figure from `start` to `end` says a change, and which: `rose 3 %`, `fell by a third`, `up 5`, `a 3 % rise`.
 * "Rose to 5" says a level.
 */
export function readChange(text: string, start: number, end: number, amount: Amount): Direction | undefined {
  const isRelative = amount === 'relative';
  const isBare = amount === 'bare' || amount === 'money';
  let before = tokenBefore(text, start);
  let hasBy = false;
  let hasArticle = false;
  for (
    let steps = 0;
    steps < MOST_ADVERBS && before !== undefined && (ADVERBS.has(before.word) || before.word.endsWith('ly'));
    steps++
  ) {
    hasBy ||= before.word === 'by';
    hasArticle ||= before.word === 'a' || before.word === 'an';
    before = tokenBefore(text, before.start);
  }
  // "cut deaths by 20 %": the verb stands before its object.
  const reach = hasBy ? 8 : 0;
  for (let steps = 0; steps < reach && before?.kind === 'word' && !CHANGE_WORDS.has(before.word); steps++) {
    before = tokenBefore(text, before.start);
  }
  const said = before === undefined || isMadeUp(text, before) ? undefined : CHANGE_WORDS.get(before.word);
  if (said !== undefined && !startsAtLevel(text, start)) {
    const { word } = before!;
    if (hasBy || (isRelative && !(hasArticle && isOfNoun(text, end)))) return said;
    if ((word === 'up' || word === 'down') && (isBare || isPredicate(text, before!))) return said;
    if (isBare && INTRANSITIVE_CHANGES.has(word)) return said;
  }
  return changeOf(text, before, amount) ?? changeBehind(text, start, end, amount);
}

// "an increase of 5 per cent", "a rise of £30 million": "the rise of two parties" is none of parties.
function changeOf(text: string, of: Token | undefined, amount: Amount): Direction | undefined {
  const noun = of?.word === 'of' ? tokenBefore(text, of.start) : undefined;
  if (noun === undefined) return undefined;
  const isSure = amount === 'relative' || CHANGES_OF_ANYTHING.has(noun.word);
  if (!isSure && (amount === 'extent' || !CHANGES_OF_AMOUNTS.has(noun.word))) return undefined;
  return isSure || amount !== 'counted' || isOneOf(text, noun) ? CHANGE_NOUNS.get(noun.word) : undefined;
}

// "a rise", "a sharp rise"
function isOneOf(text: string, noun: Token): boolean {
  const first = tokenBefore(text, noun.start);
  const second = first && tokenBefore(text, first.start);
  return ARTICLES.has(first?.word ?? '') || ARTICLES.has(second?.word ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another']);

// "a 3 % rise", "a £30 million increase", "3 % higher", "12% above their 2019 level"
function changeBehind(text: string, start: number, end: number, amount: Amount): Direction | undefined {
  let after = tokenAfter(text, end);
  if (after !== undefined && isDash(after.word) && after.start === end) after = tokenAfter(text, after.end);
  if (after?.kind !== 'word') return undefined;
  if (amount === 'money' || amount === 'measure') return changeNamed(text, start, after);
  if (amount !== 'relative') return undefined;
  const next = tokenAfter(text, after.end);
  return (
    CHANGE_NOUNS.get(after.word) ??
    AFTER.get(after.word) ??
    (next && CHANGE_NOUNS.get(next.word) && after.word.length > 3 ? CHANGE_NOUNS.get(next.word) : undefined) ??
    differenceFrom(text, after)
  );
}

// "a $2 rise", "the £30 million budget cut", but not "a $5 million growth fund", and no "fares above $2 rise".
function changeNamed(text: string, start: number, after: Token): Direction | undefined {
  const isAttribute = !CHANGES_OF_AMOUNTS.has(after.word) && !STOP_WORDS.has(after.word);
  const noun = isAttribute ? tokenAfter(text, after.end) : after;
  if (noun === undefined || !CHANGES_OF_AMOUNTS.has(noun.word)) return undefined;
  const next = tokenAfter(text, noun.end);
  const isWhole = !isOfNoun(text, noun.end) || VERBS.has(next!.word) || next!.word.endsWith('ed');
  return isWhole && isDetermined(text, start) ? CHANGE_NOUNS.get(noun.word) : undefined;
}

// "a £30 million increase", "their first £30 million increase"
function isDetermined(text: string, start: number): boolean {
  const first = tokenBefore(text, start);
  if (first?.kind !== 'word') return first === undefined;
  return DETERMINERS.has(first.word) || DETERMINERS.has(tokenBefore(text, first.start)?.word ?? '');
}

const DETERMINERS: ReadonlySet<string> = new Set('a an the this that its their our his her another any'.split(' '));

// "to add a 10 percent interest": the noun behind is what is added.
function isOfNoun(text: string, end: number): boolean {
  const noun = tokenAfter(text, end);
  return noun?.kind === 'word' && !STOP_WORDS.has(noun.word) && !CHANGE_NOUNS.has(noun.word);
}

// "rose above 5 percent", "slumped below $8,000": where it came to lie, and not how far it went.
function startsAtLevel(text: string, start: number): boolean {
  let token = tokenAfter(text, start);
  for (let steps = 0; steps < 2 && token?.kind === 'word'; steps++) {
    if (LEVELS.has(token.word)) return true;
    token = tokenAfter(text, token.end);
  }
  return false;
}

const LEVELS: ReadonlySet<string> = new Set(['above', 'below', 'beneath', 'beyond', 'short', 'shy']);

// "women make up 13 percent", "set up 20", "paid down $3 million": the verb means something else with it.
function isMadeUp(text: string, up: Token): boolean {
  return (up.word === 'up' || up.word === 'down') && MAKE.has(tokenBefore(text, up.start)?.word ?? '');
}

const MAKE: ReadonlySet<string> = new Set(
  (
    'make makes made making take takes took taken taking snap snaps snapped put puts putting set sets setting give gives ' +
    'gave given giving pick picks picked picking sign signs signed signing cough coughed coughing back backs backed break ' +
    'breaks broke broken shut shuts shutting round rounds rounded hold holds held hand hands handed split splits turn ' +
    'turns turned pony ponied rack racked racking stump stumped cough lay laid lays pay paid pays paying rustle drum ' +
    'follow followed wind won open opened opening gather gathered'
  ).split(' '),
);

// "was up 20 jobs", "sales, up 300 cars": what is counted moves only behind these; "set up 20 schools" founds them.
function isPredicate(text: string, up: Token): boolean {
  const before = tokenBefore(text, up.start);
  return before === undefined || before.kind !== 'word' || PREDICATES.has(before.word);
}

const PREDICATES: ReadonlySet<string> = new Set(
  'is are was were be been being now still edged inched closed close ended finished trading traded opened'.split(' '),
);

const AFTER: ReadonlyMap<string, Direction> = new Map([
  ['up', 'up'],
  ['down', 'down'],
  ['stronger', 'up'],
  ['weaker', 'down'],
  ['higher', 'up'],
  ['lower', 'down'],
  ['more', 'up'],
  ['less', 'down'],
  ['fewer', 'down'],
]);

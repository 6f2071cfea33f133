import type { Quantity } from '../quantities/quantity.ts';
import { governingWords } from './governor.ts';
import { predicateOf } from './predicate.ts';
import type { Weighted } from './mention.ts';
import type { Passage } from './passage.ts';
import { rowEnd } from './rows.ts';
import { breakBetween, firstAt, type Break } from './sentence-words.ts';
import { ANYBODY, BODIES, COMPARATIVES, COMPOSING, DEFINITES, MEMBERS } from './vocabulary.ts';

/** How much a term says of what a quantity is, by where it stands; each step further away says less. */
const WEIGHTS = {
  head: 5,
  anybody: 0.8,
  counted: { head: 3.71, modifier: 1.71 },
  modifier: 2.75,
  of: 2.23,
  in: 0.55,
  predicate: 0.779,
  /** What is done where nothing else is named: "2,190 were *closed*". */
  deed: 4.82,
  whole: 5,
  /** What it is measured in: "1,204 *hectares*" are, where nothing else says so, of land. */
  unit: { named: 1, unnamed: 3.7 },
  inherited: 1.08,
  elided: 1.6,
  title: 1.6,
  left: { base: 1.9, decay: 0.75 },
  right: { base: 1.96, decay: 0.65 },
  /** Before or behind a figure that names nothing itself, as money and shares do. */
  governor: { base: 3.77, decay: 0.7 },
  complement: { base: 2.4, decay: 0.7 },
} as const;

/** What the words around a figure weigh together at most: a long sentence says no more of it than a short one. */
const AROUND = { named: 6, unnamed: 14 } as const;

/** What is left of a weight beyond a break, and beyond another quantity; and of that of a name. */
const BEYOND: Readonly<Record<Break, number>> = { none: 1, comma: 0.7, clause: 0.33, sentence: 0 };
const BEYOND_QUANTITY = 0.3;
const OF_NAME = 0.701;
const OF_ANOTHER_QUANTITY = 0.45;
const LEAST = 0.15;
// What is counted of something else: "9,300 volunteer *hours*", "were downloaded 5,000 *times*".
const UNITS = new Set(['hour', 'hours', 'time', 'times']);
// What is a part of something is told from what is not by this term.
const WHOLE = 'consist';
const MOST_TERMS = 14;

/** The terms of a quantity, heaviest first, and which of them name what is counted. */
export interface Sketch {
  readonly heads: readonly string[];
  readonly terms: readonly Weighted[];
  /** The terms that narrow that noun: "*internal* revenue", "receipts of the *Department*", "acres *surveyed*". */
  readonly narrowing: readonly string[];
  /** Those of them that the next figures share where they say nothing else. */
  readonly passedOn: readonly string[];
  /** Whether a noun of its sentence, and no name, says what it is a figure of. */
  readonly isNamed: boolean;
}

/** What the figures before one tell of it. */
export interface Context {
  /** What narrowed the noun before: "The receipts of the *Department* were $5. The expenditures were $6." */
  readonly inherited: readonly string[];
  /** What was counted before: "15,902 *packages*; 1,991 were added". */
  readonly elided: readonly string[];
  /** What its sentence stands under: "*Accounts.* 912,000." */
  readonly title: readonly string[];
}

/**
 * Weighs the words of a quantity's sentence by what they say of it.
 * @param bounds the words of its sentence, as indices
 */
export function weighTerms(
  passage: Passage,
  index: number,
  bounds: readonly [number, number],
  { inherited, elided, title }: Context,
): Sketch {
  const quantity = passage.quantities[index]!;
  const weights = new Map<string, number>();
  const put = (at: number, weight: number) => {
    const term = passage.terms[at];
    if (term !== undefined && weight >= LEAST) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  };
  const counted = countedWords(passage, quantity).filter((at) => !UNITS.has(passage.words[at]!.folded));
  const body = bodyOf(passage, counted);
  const heads = body === undefined ? headWords(passage, counted) : [body];
  const isAny = (at: number) => ANYBODY.has(passage.words[at]!.folded);
  const isAnybody = heads.length > 0 && heads.every(isAny);
  const head = isAnybody ? WEIGHTS.anybody : WEIGHTS.counted.head;
  for (const at of [...counted, ...heads]) put(at, heads.includes(at) ? head : WEIGHTS.counted.modifier);
  const isNamed = heads.length > 0;
  const first = firstAt(passage.words, quantity.start);
  const last = firstAt(passage.words, quantity.end);
  const end = rowEnd(passage, first, last, bounds[1]);
  const governing = isNamed ? [] : governingWords(passage, [bounds[0], end], [first, last]);
  const placed = new Set(governing.map(({ at }) => at));
  for (const { at, role } of governing) put(at, role === 'head' && isAny(at) ? WEIGHTS.anybody : WEIGHTS[role]);
  const predicate = predicateOf(passage, end, last);
  if (predicate !== undefined)
    put(predicate, (isNamed && !isAnybody) || governing.length > 0 ? WEIGHTS.predicate : WEIGHTS.deed);
  const whole = [first - 1, first - 2].find((at) => at >= bounds[0] && COMPOSING.has(passage.words[at]!.folded));
  if (whole !== undefined) weights.set(WHOLE, WEIGHTS.whole);
  const isGoverned = (isNamed && !isAnybody) || governing.length > 0;
  const passedOn = termsAt(
    passage,
    governing.filter(({ role }) => role === 'of' || role === 'modifier').map(({ at }) => at),
  );
  if (governing.length > 0 && passedOn.length === 0) for (const term of inherited) weights.set(term, WEIGHTS.inherited);
  if (!isNamed && governing.length === 0 && predicate !== undefined)
    for (const term of elided) weights.set(term, WEIGHTS.elided);
  const left = isGoverned ? WEIGHTS.left : WEIGHTS.governor;
  const right = isGoverned ? WEIGHTS.right : WEIGHTS.complement;
  const around: { at: number; weight: number }[] = [];
  const putAround = (at: number, weight: number) => around.push({ at, weight });
  walk(passage, index, { from: first - 1, to: bounds[0] - 1, step: -1, ...left }, placed, putAround);
  walk(passage, index, { from: last, to: end, step: 1, ...right }, placed, putAround);
  const all = around.reduce((sum, { weight }) => sum + weight, 0);
  const share = Math.min(1, AROUND[isGoverned ? 'named' : 'unnamed'] / all);
  for (const { at, weight } of around) put(at, weight * share);

  // "*Exam.* 83 percent passed": where nothing else is said, it is of what the title names.
  const isUnder = !isNamed && governing.length === 0;
  const isAlone = weights.size === 0;
  if (isUnder)
    for (const [i, term] of title.entries())
      weights.set(term, isAlone && i === title.length - 1 ? WEIGHTS.head : (weights.get(term) ?? WEIGHTS.title));
  if (quantity.kind === 'measure' && quantity.unit !== null)
    weights.set(quantity.unit, isGoverned ? WEIGHTS.unit.named : WEIGHTS.unit.unnamed);
  const ranked = [...weights].map(([term, weight]) => ({ term, weight })).toSorted((a, b) => b.weight - a.weight);
  const governors = governing.filter(({ at, role }) => role === 'head' && !isAny(at)).map(({ at }) => at);
  const nouns = isAnybody ? [] : isNamed ? heads : governors;
  const named = isUnder && isAlone ? title.slice(-1) : termsAt(passage, nouns);
  const told = isNamed
    ? termsAt(
        passage,
        counted.filter((at) => !heads.includes(at)),
      )
    : passedOn;
  const done = predicate === undefined ? [] : termsAt(passage, [predicate]);
  const narrowing = [
    ...told,
    ...done,
    ...(whole === undefined ? [] : [WHOLE]),
    ...(told.length === 0 ? inherited : []),
  ];
  return {
    heads: [...new Set(named)],
    terms: ranked.slice(0, MOST_TERMS),
    narrowing: [...new Set(narrowing)].filter((term) => !named.includes(term)),
    passedOn,
    isNamed: nouns.some((at) => !isName(passage, at)),
  };
}

function termsAt({ terms }: Passage, places: readonly number[]): string[] {
  return places.flatMap((at) => terms[at] ?? []);
}

/** Whether a word is written as a name. */
function isName({ text, words }: Passage, at: number): boolean {
  const first = text.charAt(words[at]!.start);
  return first !== first.toLowerCase();
}

function countedWords({ text, words }: Passage, { start, end, figureEnd, counted }: Quantity): number[] {
  if (counted === null) return [];
  const from = text.indexOf(counted, figureEnd);
  const begin = from >= 0 && from < end ? from : start;
  const found: number[] = [];
  for (let at = firstAt(words, begin); at < words.length && words[at]!.end <= begin + counted.length; at++)
    found.push(at);
  return found;
}

/** The body that members are counted of: "12 members of our *staff*", "12 *staff* members". */
function bodyOf({ words }: Passage, counted: readonly number[]): number | undefined {
  const last = counted.at(-1);
  if (last === undefined || !MEMBERS.has(words[last]!.folded)) return undefined;
  const folded = (at: number) => words[at]?.folded ?? '';
  const behind = folded(last + 1) === 'of' ? last + (DEFINITES.has(folded(last + 2)) ? 3 : 2) : last;
  return [behind, last - 1].find((at) => BODIES.has(folded(at)));
}

/** The last noun, and the one before an "and": "political parties and organizations" has two heads. */
function headWords({ words, terms }: Passage, counted: readonly number[]): number[] {
  const heads: number[] = [];
  for (const [i, at] of counted.entries()) {
    const next = words[counted[i + 1] ?? -1]?.folded;
    if (terms[at] !== undefined && (next === undefined || next === 'and' || next === 'or')) heads.push(at);
  }
  return heads.length > 0 ? heads : counted.filter((at) => terms[at] !== undefined).slice(-1);
}

/** A way from a figure outwards, and what the words on it weigh. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
  readonly base: number;
  readonly decay: number;
}

/** Goes from a figure outwards to a bound, through breaks and past other quantities, with ever less weight. */
function walk(
  passage: Passage,
  index: number,
  { from, to, step, base, decay }: Way,
  placed: ReadonlySet<number>,
  put: (at: number, weight: number) => void,
): void {
  const { text, words, terms, owners } = passage;
  let weight = base;
  let passed = -1;
  for (let at = from; at !== to; at += step) {
    const inner = words[at - step];
    if (inner !== undefined) {
      const [before, after] = step === 1 ? [inner, words[at]!] : [words[at]!, inner];
      weight *= BEYOND[breakBetween(text, before, after)];
    }
    if (weight < LEAST) return;
    const owner = owners[at]!;
    const isOfAnother = owner !== -1 && owner !== index;
    if (isOfAnother && owner !== passed) {
      passed = owner;
      weight *= BEYOND_QUANTITY;
    }
    const { folded } = words[at]!;
    if ((folded === 'and' || folded === 'but' || folded === 'while') && owner === -1) weight *= 0.85;
    if (COMPARATIVES.has(folded) || placed.has(at) || terms[at] === undefined) continue;
    const isNameWithin = isName(passage, at) && at > 0 && breakBetween(text, words[at - 1]!, words[at]!) !== 'sentence';
    put(at, weight * (isNameWithin ? OF_NAME : 1) * (isOfAnother ? OF_ANOTHER_QUANTITY : 1));
    weight *= decay;
  }
}

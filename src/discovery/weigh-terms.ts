import type { Quantity } from '../quantities/quantity.ts';
import { governingWords } from './governor.ts';
import { predicateOf } from './predicate.ts';
import type { Weighted } from './mention.ts';
import type { Passage } from './passage.ts';
import { breakBetween, firstAt, type Break } from './sentence-words.ts';
import { ANYBODY, COMPARATIVES } from './vocabulary.ts';

/** How much a term says of what a quantity is, by where it stands; each step further away says less. */
const WEIGHTS = {
  head: 4.5,
  anybody: 1.8,
  counted: { head: 3.8, modifier: 1.8 },
  modifier: 2.4,
  of: 2.5,
  in: 0.9,
  predicate: 1.5,
  /** What narrowed the figure before: "The receipts of the Department were $5. The expenditures were $6." */
  inherited: 1.3,
  left: { base: 1.9, decay: 0.65 },
  right: { base: 1.6, decay: 0.65 },
  /** Before or behind a figure that names nothing itself, as money and shares do. */
  governor: { base: 3.2, decay: 0.7 },
  complement: { base: 2.4, decay: 0.7 },
} as const;

/** What is left of a weight beyond a break, and beyond another quantity. */
const BEYOND: Readonly<Record<Break, number>> = { none: 1, comma: 0.7, clause: 0.35, sentence: 0 };
const BEYOND_QUANTITY = 0.55;
const OF_ANOTHER_QUANTITY = 0.45;
const LEAST = 0.15;
const MOST_TERMS = 14;

/** The terms of a quantity, heaviest first, and which of them name what is counted. */
export interface Sketch {
  readonly heads: readonly string[];
  readonly terms: readonly Weighted[];
  /** What narrows the noun that the figure is a figure of: "receipts *of the Department*"; none where nothing does. */
  readonly narrowing: readonly string[];
}

/**
 * Weighs the words of a quantity's sentence by what they say of it.
 * @param bounds the words of its sentence, as indices
 */
export function weighTerms(
  passage: Passage,
  index: number,
  bounds: readonly [number, number],
  inherited: readonly string[] = [],
): Sketch {
  const quantity = passage.quantities[index]!;
  const weights = new Map<string, number>();
  const put = (at: number, weight: number) => {
    const term = passage.terms[at];
    if (term !== undefined && weight >= LEAST) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  };
  const counted = countedWords(passage, quantity);
  const heads = headWords(passage, counted);
  const isAny = (at: number) => ANYBODY.has(passage.words[at]!.folded);
  const isAnybody = heads.length > 0 && heads.every(isAny);
  const head = isAnybody ? WEIGHTS.anybody : WEIGHTS.counted.head;
  for (const at of counted) put(at, heads.includes(at) ? head : WEIGHTS.counted.modifier);
  const isNamed = heads.length > 0;
  const first = firstAt(passage.words, quantity.start);
  const last = firstAt(passage.words, quantity.end);
  const governing = isNamed ? [] : governingWords(passage, bounds, [first, last]);
  const placed = new Set(governing.map(({ at }) => at));
  for (const { at, role } of governing) put(at, role === 'head' && isAny(at) ? WEIGHTS.anybody : WEIGHTS[role]);
  const predicate = predicateOf(passage, bounds[1], last);
  if (predicate !== undefined) put(predicate, WEIGHTS.predicate);
  const isGoverned = (isNamed && !isAnybody) || governing.length > 0;
  const narrows = governing.flatMap(({ at, role }) =>
    role === 'of' || role === 'modifier' ? (passage.terms[at] ?? []) : [],
  );
  if (governing.length > 0 && narrows.length === 0) for (const term of inherited) weights.set(term, WEIGHTS.inherited);
  const around = (at: number, weight: number) => put(at, weight);
  walk(passage, index, first - 1, bounds[0] - 1, -1, isGoverned ? WEIGHTS.left : WEIGHTS.governor, placed, around);
  walk(passage, index, last, bounds[1], 1, isGoverned ? WEIGHTS.right : WEIGHTS.complement, placed, around);

  const ranked = [...weights].map(([term, weight]) => ({ term, weight })).toSorted((a, b) => b.weight - a.weight);
  const nouns = isAnybody
    ? []
    : isNamed
      ? heads
      : governing.filter(({ at, role }) => role === 'head' && !isAny(at)).map(({ at }) => at);
  const named = nouns.flatMap((at) => passage.terms[at] ?? []);
  return { heads: [...new Set(named)], terms: ranked.slice(0, MOST_TERMS), narrowing: narrows };
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

/** The last noun, and the one before an "and": "political parties and organizations" has two heads. */
function headWords({ words, terms }: Passage, counted: readonly number[]): number[] {
  const heads: number[] = [];
  for (const [i, at] of counted.entries()) {
    const next = words[counted[i + 1] ?? -1]?.folded;
    if (terms[at] !== undefined && (next === undefined || next === 'and' || next === 'or')) heads.push(at);
  }
  return heads.length > 0 ? heads : counted.filter((at) => terms[at] !== undefined).slice(-1);
}

/** Goes from a figure outwards to a bound, through breaks and past other quantities, with ever less weight. */
function walk(
  { text, words, terms, owners }: Passage,
  index: number,
  from: number,
  to: number,
  step: 1 | -1,
  { base, decay }: { readonly base: number; readonly decay: number },
  placed: ReadonlySet<number>,
  put: (at: number, weight: number) => void,
): void {
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
    if (owner !== -1 && owner !== index && owner !== passed) {
      passed = owner;
      weight *= BEYOND_QUANTITY;
    }
    const { folded } = words[at]!;
    if ((folded === 'and' || folded === 'but' || folded === 'while') && owner === -1) weight *= 0.85;
    if (COMPARATIVES.has(folded) || placed.has(at)) continue;
    if (terms[at] === undefined) continue;
    put(at, owner === -1 || owner === index ? weight : weight * OF_ANOTHER_QUANTITY);
    weight *= decay;
  }
}

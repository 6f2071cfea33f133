import { STOP_WORDS } from '../quantities/noun-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Weighted } from './mention.ts';
import type { Passage } from './passage.ts';
import { breakBetween, firstAt, type Break } from './sentence-words.ts';
import { COMPARATIVES, MEASURES, MOVEMENTS, PREPOSITIONS } from './vocabulary.ts';

/** How much a term says of what a quantity is, by where it stands; each step further away says less. */
const WEIGHTS = {
  head: 3,
  modifier: 1.8,
  left: { base: 1.9, decay: 0.78 },
  right: { base: 1.5, decay: 0.76 },
  /** Before or behind a figure that names nothing itself, as money and shares do. */
  governor: { base: 2.6, decay: 0.78 },
  complement: { base: 2.2, decay: 0.76 },
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
}

/**
 * Weighs the words of a quantity's sentence by what they say of it.
 * @param bounds the words of its sentence, as indices
 */
export function weighTerms(passage: Passage, index: number, bounds: readonly [number, number]): Sketch {
  const quantity = passage.quantities[index]!;
  const weights = new Map<string, number>();
  const put = (at: number, weight: number) => {
    const term = passage.terms[at];
    if (term !== undefined && weight >= LEAST) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  };
  const counted = countedWords(passage, quantity);
  const heads = headWords(passage, counted);
  for (const at of counted) put(at, heads.includes(at) ? WEIGHTS.head : WEIGHTS.modifier);
  const isNamed = heads.length > 0;
  const first = firstAt(passage.words, quantity.start);
  const last = firstAt(passage.words, quantity.end);
  const subject = isNamed ? [] : subjectWords(passage, bounds[0], first);
  for (const { at, weight } of subject) put(at, weight);
  walk(passage, index, first - 1, bounds[0] - 1, -1, isNamed ? WEIGHTS.left : WEIGHTS.governor, put);
  walk(passage, index, last, bounds[1], 1, isNamed ? WEIGHTS.right : WEIGHTS.complement, put);

  const ranked = [...weights].map(([term, weight]) => ({ term, weight })).toSorted((a, b) => b.weight - a.weight);
  const named = heads.flatMap((at) => passage.terms[at] ?? []);
  return { heads: [...new Set(named)], terms: ranked.slice(0, MOST_TERMS) };
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

/**
 * The subject of a figure that follows its verb: "The *unemployment rate*, at 5 percent in May, fell to 4.1 percent". Its
 * noun stands where its clause opens, and may be far from the figure.
 */
function subjectWords(
  { text, words, terms, owners }: Passage,
  from: number,
  figure: number,
): { readonly at: number; readonly weight: number }[] {
  let verb = figure - 1;
  while (verb >= from && figure - verb <= 4 && !MOVEMENTS.has(words[verb]!.folded)) {
    if (terms[verb] !== undefined || owners[verb] !== -1) return [];
    verb--;
  }
  if (verb < from || !MOVEMENTS.has(words[verb]!.folded)) return [];
  const open = subjectStart({ text, words, terms, owners }, from, verb);
  const found: { at: number; weight: number }[] = [];
  let isHead = true;
  let preposition = '';
  for (let at = open; at < verb; at++) {
    const { folded } = words[at]!;
    if (PREPOSITIONS.has(folded) || STOP_WORDS.has(folded)) {
      if (found.length > 0 && PREPOSITIONS.has(folded)) isHead = false;
      if (PREPOSITIONS.has(folded)) preposition = folded;
    } else if (terms[at] !== undefined) {
      found.push({ at, weight: isHead ? WEIGHTS.head : preposition === 'of' ? WEIGHTS.modifier : 0.9 });
    } else if (MEASURES.has(folded) && isHead) preposition = '';
  }
  return found;
}

/** Where the clause of a verb opens: behind the comma before it, unless that only closes what was put in between. */
function subjectStart(
  { text, words, terms, owners }: Pick<Passage, 'text' | 'words' | 'terms' | 'owners'>,
  from: number,
  verb: number,
): number {
  let isNamed = false;
  let open = verb;
  while (open > from && owners[open - 1] === -1) {
    const between = breakBetween(text, words[open - 1]!, words[open]!);
    if (between === 'clause' || between === 'sentence') break;
    const { folded } = words[open]!;
    if (between === 'comma' && isNamed && (folded === 'with' || !PREPOSITIONS.has(folded))) break;
    open--;
    isNamed ||= terms[open] !== undefined;
  }
  return open;
}

/** Goes from a figure outwards to a bound, through breaks and past other quantities, with ever less weight. */
function walk(
  { text, words, terms, owners }: Passage,
  index: number,
  from: number,
  to: number,
  step: 1 | -1,
  { base, decay }: { readonly base: number; readonly decay: number },
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
    if (COMPARATIVES.has(folded)) continue;
    if (terms[at] === undefined) continue;
    put(at, owner === -1 || owner === index ? weight : weight * OF_ANOTHER_QUANTITY);
    weight *= decay;
  }
}

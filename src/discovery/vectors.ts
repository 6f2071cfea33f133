import type { Mention } from './mention.ts';
import type { Opposites } from './opposites.ts';

/** A sparse vector: weights by the numbers of terms or other words. */
export type Vector = ReadonlyMap<number, number>;

/** Words by their numbers, and what all of them weigh: those too that no other has, which are left out. */
export interface Words {
  readonly vector: Vector;
  readonly weight: number;
}

/** The mentions as vectors. */
export interface Vectors {
  /** Each term's weight by its place times its rarity in the corpus, the heaviest first. */
  readonly vectors: readonly Vector[];
  /** The numbers of the terms that name what each mention counts. */
  readonly heads: readonly (readonly number[])[];
  /** The terms that narrow that, with their rarity. */
  readonly narrowing: readonly Vector[];
  /** The words of each mention's setting, by numbers of their own. */
  readonly settings: readonly { readonly before: Words; readonly around: Words }[];
  /** The term behind a number. */
  readonly names: readonly string[];
  /** How many mentions hold each term. */
  readonly frequencies: readonly number[];
  /** The terms that are opposites of a term. */
  readonly opposites: ReadonlyMap<number, readonly number[]>;
}

// Rarity, flattened: in the yearly reports of one body even the word that matters is frequent.
const FLATTENING = 0.536;

/** Turns mentions into vectors. */
export function vectorise(mentions: readonly Mention[], opposites: Opposites): Vectors {
  const { numbers, frequencies, rarity } = countIn(
    mentions.map(({ terms }) => terms.map(({ term }) => term)),
    FLATTENING,
  );
  return {
    vectors: mentions.map(({ terms }) => {
      const weighed = terms.map(({ term, weight }): [number, number] => {
        const number = numbers.get(term)!;
        return [number, weight * rarity[number]!];
      });
      return new Map(weighed.toSorted((a, b) => b[1] - a[1]));
    }),
    heads: mentions.map(({ heads }) => heads.flatMap((head) => numbers.get(head) ?? [])),
    narrowing: mentions.map(({ narrowing }) => {
      const found = narrowing.flatMap((term): [number, number][] => {
        const number = numbers.get(term);
        return number === undefined ? [] : [[number, rarity[number]!]];
      });
      const sum = found.reduce((all, [, weight]) => all + weight, 0);
      return new Map(found.map(([number, weight]) => [number, weight / sum]));
    }),
    settings: settingsOf(mentions),
    names: [...numbers.keys()],
    frequencies,
    opposites: new Map(
      [...opposites].flatMap(([term, others]): [number, number[]][] => {
        const number = numbers.get(term);
        return number === undefined ? [] : [[number, others.flatMap((other) => numbers.get(other) ?? [])]];
      }),
    ),
  };
}

// Rarity, flattened more: that "there are" stands before two figures tells nearly as much as that a rare word does.
const FLATTENING_OF_SETTINGS = 0.3;

function settingsOf(mentions: readonly Mention[]): Vectors['settings'] {
  const before = weighAll(mentions.map(({ setting }) => setting.before));
  const around = weighAll(mentions.map(({ setting }, index) => [...setting.around, ...besideIn(mentions, index)]));
  return mentions.map((_, index) => ({ before: before[index]!, around: around[index]! }));
}

/** What the figures right before and right behind one are of: reports tell the same things in the same order. */
function besideIn(mentions: readonly Mention[], index: number): string[] {
  const headsAt = (at: number) => (mentions[at]?.document === mentions[index]!.document ? mentions[at].heads : []);
  return [...headsAt(index - 1).map((head) => `${head} …`), ...headsAt(index + 1).map((head) => `… ${head}`)];
}

/** Sets of words by their rarity among the sets. */
function weighAll(sets: readonly (readonly string[])[]): Words[] {
  const { numbers, frequencies, rarity } = countIn(sets, FLATTENING_OF_SETTINGS);
  return sets.map((set) => {
    const each = set.map((word) => numbers.get(word)!);
    return {
      vector: new Map(each.filter((number) => frequencies[number]! > 1).map((number) => [number, rarity[number]!])),
      weight: each.reduce((weight, number) => weight + rarity[number]!, 0),
    };
  });
}

/** Numbers the words of sets, and tells in how many sets each is and how rare that makes it, from 0 to 1. */
function countIn(sets: readonly (readonly string[])[], flattening: number) {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  for (const set of sets) {
    for (const word of set) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
    }
  }
  const all = Math.log(1 + sets.length);
  const rarity = frequencies.map((count) => (Math.log(1 + sets.length / count) / all) ** flattening);
  return { numbers, frequencies, rarity };
}

/** The overlap of two vectors, from 0 to 1: the shared weight over the mean of both (Dice). */
export function overlap(a: Vector, b: Vector, sumA: number, sumB: number): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few) {
    const other = many.get(term);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return sumA + sumB === 0 ? 0 : (2 * shared) / (sumA + sumB);
}

/** The whole weight of a vector. */
export function weightOf(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight;
  return sum;
}

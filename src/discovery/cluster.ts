import { commonSetting, joinSettings, type CommonSetting } from './common-setting.ts';
import type { Mention } from './mention.ts';
import { weightOf, type Vector, type Vectors } from './vectors.ts';

/** Mentions that are taken to state one statistic, with what they have in common. */
export interface Cluster {
  readonly dimension: string;
  /** The claim of the catalogue that states it, where there is one: no cluster joins two. */
  readonly claim: string | null;
  /** The claims that a member is left out of on purpose: it joins none of them. */
  readonly barred: ReadonlySet<string>;
  /** Indices of its mentions. */
  readonly members: readonly number[];
  /** Its members in the order that they were joined in. */
  readonly tree: Tree;
  /** The mean of its members' vectors, without what few of them say. */
  readonly centre: Vector;
  readonly weight: number;
  /** The terms that name what is counted. */
  readonly heads: ReadonlySet<number>;
  /** What narrows what is counted: the sum over the members that say so, and how many these are. */
  readonly narrowing: Vector;
  readonly narrowed: number;
  /** How its members are put, and where they stand. */
  readonly setting: CommonSetting;
  /** The members' values in time order; of many members, a sample. */
  readonly values: readonly Valued[];
  /** The members by document. */
  readonly said: ReadonlyMap<string, readonly Mention[]>;
  /** How many members speak of each sort of period. */
  readonly spells: ReadonlyMap<string, number>;
  /** The sums that the centre is made from. */
  readonly sums: ReadonlyMap<number, Sum>;
}

/** A member, or what two trees were joined to, and how many members that has. */
export type Tree = number | { readonly size: number; readonly parts: readonly [Tree, Tree] };

/** A value, and when it was stated. */
export interface Valued {
  /** The place of its document in time, as an ordinal. */
  readonly at: number;
  /** The logarithm of the value. */
  readonly log: number;
}

interface Sum {
  readonly weight: number;
  readonly count: number;
}

// From this many members on, a term is common to the cluster only where this share of them has it.
const MANY = 5;
const COMMON = 0.15;
const MOST_TERMS = 40;
const MOST_SUMS = 160;
const MOST_VALUES = 200;

const NONE: ReadonlySet<string> = new Set();

/** The cluster of one mention. */
export function clusterOf(
  index: number,
  mention: Mention,
  { vectors, heads, narrowing, settings }: Vectors,
  claim: string | null = null,
  barred: ReadonlySet<string> = NONE,
): Cluster {
  const centre = vectors[index]!;
  return {
    dimension: mention.dimension,
    claim,
    barred,
    members: [index],
    tree: index,
    centre,
    weight: weightOf(centre),
    heads: new Set(heads[index]),
    narrowing: narrowing[index]!,
    narrowed: narrowing[index]!.size > 0 ? 1 : 0,
    setting: commonSetting({ ...settings[index]!, place: mention.setting.place }),
    values: mention.magnitude === null ? [] : [{ at: mention.at, log: Math.log(mention.magnitude) }],
    said: new Map([[mention.document, [mention]]]),
    spells: new Map([[spellOf(mention), 1]]),
    sums: new Map(Array.from(centre, ([term, weight]) => [term, { weight, count: 1 }])),
  };
}

/** The cluster of the members of both. */
export function join(a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members];
  const sums = new Map(a.sums);
  for (const [term, { weight, count }] of b.sums) {
    const sum = sums.get(term);
    sums.set(term, sum === undefined ? { weight, count } : { weight: sum.weight + weight, count: sum.count + count });
  }
  const heaviest = [...sums].toSorted((x, y) => y[1].weight - x[1].weight);
  const centre = centreOf(heaviest, members.length);
  const said = new Map(a.said);
  for (const [document, mentions] of b.said) said.set(document, [...(said.get(document) ?? []), ...mentions]);
  const spells = new Map(a.spells);
  for (const [spell, count] of b.spells) spells.set(spell, (spells.get(spell) ?? 0) + count);
  return {
    dimension: a.dimension,
    claim: a.claim ?? b.claim,
    barred: b.barred.size === 0 ? a.barred : new Set([...a.barred, ...b.barred]),
    members,
    tree: { size: members.length, parts: [a.tree, b.tree] },
    centre,
    weight: weightOf(centre),
    heads: new Set([...a.heads, ...b.heads]),
    narrowing: sumOf(a.narrowing, b.narrowing),
    narrowed: a.narrowed + b.narrowed,
    setting: joinSettings(a.setting, b.setting),
    values: sample([...a.values, ...b.values].toSorted((x, y) => x.at - y.at || x.log - y.log)),
    said,
    spells,
    sums: heaviest.length > MOST_SUMS ? new Map(heaviest.slice(0, MOST_SUMS)) : sums,
  };
}

/** The members of a tree. */
export function membersOf(tree: Tree): number[] {
  const members: number[] = [];
  const open = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'number') members.push(node);
    else open.push(node.parts[1], node.parts[0]);
  }
  return members;
}

function sumOf(a: Vector, b: Vector): Vector {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return many;
  const sum = new Map(many);
  for (const [term, weight] of few) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/** The cluster of some of the members of one. */
export function ofMembers(
  { claim }: Cluster,
  kept: readonly number[],
  mentions: readonly Mention[],
  vectors: Vectors,
): Cluster {
  return joinAll(kept.map((member) => clusterOf(member, mentions[member]!, vectors, claim)));
}

/** The cluster of the members of all. Neighbours are joined, then those: each member is copied a few times, not once for each that follows. */
export function joinAll(clusters: readonly Cluster[]): Cluster {
  let joined = clusters;
  while (joined.length > 1) {
    joined = joined.flatMap((cluster, i) =>
      i % 2 === 1 ? [] : [joined[i + 1] === undefined ? cluster : join(cluster, joined[i + 1]!)],
    );
  }
  return joined[0]!;
}

function centreOf(heaviest: readonly (readonly [number, Sum])[], size: number): Vector {
  const least = size < MANY ? 0 : size * COMMON;
  return new Map(
    heaviest
      .filter(([, { count }]) => count >= least)
      .slice(0, MOST_TERMS)
      .map(([term, { weight }]): [number, number] => [term, weight / size]),
  );
}

function sample(sorted: readonly Valued[]): readonly Valued[] {
  return sorted.length <= MOST_VALUES ? sorted : sorted.filter((_, i) => i % 2 === 0);
}

function spellOf({ spell }: Mention): string {
  if (spell === null) return 'none';
  return spell.kind === 'rate' ? `rate ${spell.duration}` : spell.kind;
}

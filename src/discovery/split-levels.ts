import { ofMembers, type Cluster } from './cluster.ts';
import type { Material } from './build-series.ts';

const FEWEST_DOCUMENTS = 3;
// What jumps once was changed, and what jumps there and back had its exception.
const FEWEST_TURNS = 3;
const MOST = 0.6;
const LEAST_GAP = Math.log(1.5);

/**
 * Parts the figures of a cluster that lie on two levels, the larger part first: where one document states 870 staff, the
 * next 5,340, the next 885 and the next 5,400, they are those of two bodies. Each document is on one level, the levels lie
 * further apart than anything on either, time goes to and fro between them, and most documents of each have a name in common
 * that those of the other have not: values alone may swing.
 */
export function splitLevels(cluster: Cluster, { mentions, vectors, texts }: Material): readonly Cluster[] {
  if (cluster.claim !== null) return [cluster];
  const stated = Array.from(cluster.said, ([document, own]) => ({
    document,
    at: own[0]!.at,
    logs: own.flatMap(({ magnitude }) => (magnitude === null ? [] : [Math.log(magnitude)])),
  }));
  const known = stated.filter(({ logs }) => logs.length > 0);
  const border = borderOf(known.flatMap(({ logs }) => logs));
  if (border === undefined || known.length < stated.length) return [cluster];
  const isHigh = ({ logs }: (typeof known)[number]) => logs[0]! > border;
  if (known.some((each) => each.logs.some((log) => log > border !== isHigh(each)))) return [cluster];
  const inTime = known.toSorted((a, b) => a.at - b.at).map(isHigh);
  const turns = inTime.filter((high, i) => i > 0 && high !== inTime[i - 1]).length;
  const high = new Set(known.filter(isHigh).map(({ document }) => document));
  if (turns < FEWEST_TURNS || Math.min(high.size, known.length - high.size) < FEWEST_DOCUMENTS) return [cluster];
  const sides = [known.filter(isHigh), known.filter((each) => !isHigh(each))].map((side) =>
    side.map(({ document }) => namesIn(texts.get(document)!.text)),
  );
  if (!haveOwnName(sides[0]!, sides[1]!) || !haveOwnName(sides[1]!, sides[0]!)) return [cluster];
  return [true, false]
    .map((side) => cluster.members.filter((member) => high.has(mentions[member]!.document) === side))
    .toSorted((a, b) => b.length - a.length)
    .map((members) => ofMembers(cluster, members, mentions, vectors));
}

/** The middle of the widest gap between values, where that is wider than all that lies on either side of it. */
function borderOf(logs: readonly number[]): number | undefined {
  const sorted = logs.toSorted((a, b) => a - b);
  let [at, widest] = [0, 0];
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > widest) [at, widest] = [i, gap];
  }
  const spread = Math.max(sorted[at - 1]! - sorted[0]!, sorted.at(-1)! - sorted[at]!);
  return at === 0 || widest < LEAST_GAP || widest < spread ? undefined : (sorted[at - 1]! + sorted[at]!) / 2;
}

// A body stands in the title or the first lines of what it says; further on, headings have capitals too.
const READ = 1000;
// Two words with capitals, or in capitals: "Aldwick Water", "MARLOW VALE".
const NAME = /(?<!\p{L})(?=(\p{Lu}[\p{L}’'-]{1,40} \p{Lu}[\p{L}’'-]{1,40})(?!\p{L}))/gu;

function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.slice(0, READ).replaceAll(/\s+/gu, ' ').matchAll(NAME)].map(([, name]) => name!.toLowerCase()),
  );
}

/** Whether most documents of one side have a name that none of the other has. */
function haveOwnName(own: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): boolean {
  const names = new Set(own.flatMap((each) => [...each]));
  return [...names].some(
    (name) =>
      !others.some((each) => each.has(name)) && own.filter((each) => each.has(name)).length >= MOST * own.length,
  );
}

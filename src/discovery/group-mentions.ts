import { BestFirst } from './best-first.ts';
import { clusterOf, join, joinAll, type Cluster } from './cluster.ts';
import { likeness } from './likeness.ts';
import type { Mention } from './mention.ts';
import { TermIndex } from './term-index.ts';
import type { Vectors } from './vectors.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The claims that a mention is left out of on purpose; of all, where it is to be in no series. */
export type LeftOut = ReadonlySet<string> | 'all';

/**
 * Puts together the mentions that state one statistic: the two clusters that are most alike become one, again and again,
 * until none are alike enough. Each cluster is held against the few that its rarest terms lead to, not against all, and
 * there are at most twice as many clusters as mentions: time grows nearly linearly.
 * @param claimOf the claim of the catalogue that a mention is an observation of, by its index
 * @param leftOut the mentions that are left out of claims on purpose, by their index; of all where no claim is named
 * @param progress is told how far it is, from 0 to 1
 */
export function groupMentions(
  mentions: readonly Mention[],
  vectors: Vectors,
  claimOf: ReadonlyMap<number, string> = new Map(),
  leftOut: ReadonlyMap<number, LeftOut> = new Map(),
  progress?: (share: number) => void,
): readonly Cluster[] {
  const documents = new Set(mentions.map(({ document }) => document)).size;
  const clusters: (Cluster | undefined)[] = [];
  const index = new TermIndex(vectors.frequencies, (id) => clusters[id] !== undefined);
  const queue = new BestFirst<Pair>();
  const findPairs = (cluster: Cluster, id: number): void => {
    for (const other of index.near(cluster)) {
      if (other === id) continue;
      const score = likeness(clusters[other]!, cluster, documents, vectors);
      if (score >= leastFor(clusters[other]!, cluster, mentions.length, documents))
        queue.add({ a: other, b: id, score });
    }
  };
  const add = (cluster: Cluster): void => {
    const id = clusters.push(cluster) - 1;
    findPairs(cluster, id);
    index.add(cluster, id);
  };
  const joinPairs = (onJoined?: () => void): void => {
    for (let pair = queue.take(); pair !== undefined; pair = queue.take()) {
      const [a, b] = [clusters[pair.a], clusters[pair.b]];
      if (a !== undefined && b !== undefined) {
        clusters[pair.a] = undefined;
        clusters[pair.b] = undefined;
        add(join(a, b));
      }
      onJoined?.();
    }
  };

  const joinLeft = (): void => {
    joinPairs();
    // Each was held against the few that were nearest while there were many: of those that are left, others are.
    for (const [id, cluster] of clusters.entries()) if (cluster !== undefined) findPairs(cluster, id);
    joinPairs();
  };

  const first = sameWords(mentions, vectors, claimOf, leftOut);
  for (const [done, group] of first.entries()) {
    add(joinAll(group.map((at) => clusterOf(at, mentions[at]!, vectors, claimOf.get(at)))));
    if (done % 500 === 0) progress?.(done / first.length / 2);
  }
  let done = 0;
  joinPairs(() => {
    if (done++ % 500 === 0) progress?.(0.5 + Math.min(0.5, done / first.length / 2));
  });
  joinLeft();
  // What is left out of a claim comes last, with what is left over: before, it could draw away what is that claim's.
  const barred = [...leftOut].filter((entry): entry is [number, ReadonlySet<string>] => entry[1] !== 'all');
  for (const [at, claims] of barred) add(clusterOf(at, mentions[at]!, vectors, null, claims));
  if (barred.length > 0) joinLeft();
  return clusters.filter((cluster) => cluster !== undefined);
}

/** What a claim states is together already. Mentions in the very same terms are put together unseen, but for those of one sentence. */
function sameWords(
  mentions: readonly Mention[],
  { vectors }: Vectors,
  claimOf: ReadonlyMap<number, string>,
  leftOut: ReadonlyMap<number, LeftOut>,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const sentences = new Set<string>();
  for (const [index, { dimension, spell, document, sentence, magnitude }] of mentions.entries()) {
    if (leftOut.has(index)) continue;
    const claim = claimOf.get(index);
    const terms = [...vectors[index]!.keys()].slice(0, SAME).join(' ');
    const size = magnitude === null ? '' : Math.floor(Math.log(magnitude) / SAME_SIZE);
    const key = claim === undefined ? `${dimension}|${spell?.kind}|${size}|${terms}` : `${claim}|${dimension}`;
    const place = `${key}|${document}|${sentence}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else if (claim === undefined && sentences.has(place)) groups.set(`${key}|${index}`, [index]);
    else group.push(index);
    sentences.add(place);
  }
  return [...groups.values()];
}

const SAME = 8;
// Values further apart than this, as logarithms, are held against each other first.
const SAME_SIZE = 1.4;
const LEAST = 0.375;
const FEW = 0.6;
const SMALL_CORPUS = 60;
const STEP = 0.024;

/**
 * How alike two clusters have to be. Among more mentions more are alike by chance, so that single ones have to be more
 * alike there; what has recurred does so for a reason, whatever is held against it. Few documents are little proof that
 * anything recurs.
 */
function leastFor(a: Cluster, b: Cluster, mentions: number, documents: number): number {
  const size = Math.max(a.members.length, b.members.length);
  return LEAST + FEW / documents + STEP * Math.log(Math.max(1, mentions / (SMALL_CORPUS * size)));
}

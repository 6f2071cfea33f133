import type { Cluster } from './cluster.ts';

// A cluster is found through its heaviest terms and the rarest among some more, and through so many clusters of each.
const HEAVIEST = 4;
const RAREST = 3;
const AMONG = 6;
const MOST_POSTINGS = 200;
const MOST_NEAR = 24;

interface Posting {
  readonly id: number;
  readonly weight: number;
}

/** Clusters by their heaviest terms, apart for each dimension. */
export class TermIndex {
  readonly #postings = new Map<string, Map<number, Posting[]>>();
  readonly #frequencies: readonly number[];
  readonly #isAlive: (id: number) => boolean;

  /**
   * @param frequencies how many mentions hold each term
   * @param isAlive whether a cluster is still to be found
   */
  constructor(frequencies: readonly number[], isAlive: (id: number) => boolean) {
    this.#frequencies = frequencies;
    this.#isAlive = isAlive;
  }

  /** Files a cluster under a number. */
  add(cluster: Cluster, id: number): void {
    const lists = this.#listsOf(cluster.dimension);
    for (const [term, weight] of this.#keys(cluster)) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [{ id, weight }]);
      else list.push({ id, weight });
    }
  }

  /** The numbers of the living clusters that share most of a cluster's keys. */
  near(cluster: Cluster): number[] {
    const lists = this.#listsOf(cluster.dimension);
    const shared = new Map<number, number>();
    for (const [term, weight] of this.#keys(cluster)) {
      for (const { id, weight: other } of this.#living(lists, term)) {
        shared.set(id, (shared.get(id) ?? 0) + Math.min(weight, other));
      }
    }
    const best = [...shared].toSorted((a, b) => b[1] - a[1]);
    return best.slice(0, MOST_NEAR).map(([id]) => id);
  }

  /** The last living postings of a term. The dead are cleared away as they are met, each once. */
  #living(lists: Map<number, Posting[]>, term: number): readonly Posting[] {
    const list = lists.get(term) ?? [];
    const last = list.slice(-MOST_POSTINGS);
    const living = last.filter(({ id }) => this.#isAlive(id));
    if (living.length < last.length / 2) {
      const all = list.filter(({ id }) => this.#isAlive(id));
      lists.set(term, all);
      return all.slice(-MOST_POSTINGS);
    }
    return living;
  }

  #listsOf(dimension: string): Map<number, Posting[]> {
    const lists = this.#postings.get(dimension) ?? new Map<number, Posting[]>();
    this.#postings.set(dimension, lists);
    return lists;
  }

  #keys({ centre }: Cluster): readonly (readonly [number, number])[] {
    const keys: (readonly [number, number])[] = [];
    for (const entry of centre) {
      if (keys.length === HEAVIEST + AMONG) break;
      if (this.#frequencies[entry[0]]! > 1) keys.push(entry);
    }
    const others = keys.slice(HEAVIEST).toSorted((a, b) => this.#frequencies[a[0]]! - this.#frequencies[b[0]]!);
    return [...keys.slice(0, HEAVIEST), ...others.slice(0, RAREST)];
  }
}

/** A queue that gives the highest score first; equals in the order that they came in. A binary heap. */
export class BestFirst<T extends { readonly score: number }> {
  readonly #heap: { readonly item: T; readonly turn: number }[] = [];
  #turns = 0;

  /** Puts an item in the queue. */
  add(item: T): void {
    const heap = this.#heap;
    let at = heap.push({ item, turn: this.#turns++ }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the best item out; undefined where there is none. */
  take(): T | undefined {
    const heap = this.#heap;
    const best = heap[0];
    const last = heap.pop();
    if (best === undefined || last === undefined) return undefined;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    return best.item;
  }

  #sink(): void {
    for (let at = 0; ;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#heap.length && this.#isBefore(child, first)) first = child;
      }
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [x, y] = [this.#heap[a]!, this.#heap[b]!];
    return x.item.score === y.item.score ? x.turn < y.turn : x.item.score > y.item.score;
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
  }
}

/**
 * Ids and all those that they rest on, each once and after its own operands. No call waits for another here: formulas may
 * stand on each other deeper than calls may.
 * @param operandsOf what an id rests on, itself; what is looked into no further has none
 * @param onCircle is given the way from an id back to itself; what it does not throw at is passed over
 */
export function operandsFirst(
  ids: readonly string[],
  operandsOf: (id: string) => readonly string[],
  onCircle: (way: readonly string[]) => void = () => undefined,
): string[] {
  const found = new Set<string>();
  const way: string[] = [];
  const waiting = new Map<string, string[]>();
  const enter = (id: string) => {
    way.push(id);
    waiting.set(id, operandsOf(id).toReversed());
  };
  for (const start of ids) {
    if (!found.has(start)) enter(start);
    while (way.length > 0) {
      const id = way.at(-1)!;
      const next = waiting.get(id)!.pop();
      if (next === undefined) {
        found.add(way.pop()!);
        waiting.delete(id);
      } else if (waiting.has(next)) onCircle([...way.slice(way.indexOf(next)), next]);
      else if (!found.has(next)) enter(next);
    }
  }
  return [...found];
}

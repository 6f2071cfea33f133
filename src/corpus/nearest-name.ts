import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant, if any is near enough: a third of its letters may differ. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const apart = distance(given.toLowerCase(), name.toLowerCase());
    if (apart < least) [best, least] = [name, apart];
  }
  return best !== undefined && least <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

/** What to try in place of an unknown name: the nearest one, or all there are. */
export function nameHint(given: string, names: readonly string[]): string {
  const near = nearestName(given, names);
  if (near !== undefined) return `did you mean ${near}?`;
  return names.length === 0 ? 'there is none' : `there is ${names.join(', ')}`;
}

import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant, if any is near enough: two or a third of its letters may differ, of a short one one. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const apart = distance(given.toLowerCase(), name.toLowerCase());
    if (apart < least) [best, least] = [name, apart];
  }
  return best !== undefined && least <= allowed(best) ? best : undefined;
}

function allowed(name: string): number {
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

/** What to try in place of an unknown name: the nearest one, or all there are. */
export function nameHint(given: string, names: readonly string[]): string {
  const near = nearestName(given, names);
  if (near !== undefined) return `did you mean ${near}?`;
  return names.length === 0 ? 'there is none' : `there is ${names.join(', ')}`;
}

import { nounsOf } from './complement.ts';
import type { SeriesName } from './name-series.ts';

const MOST_WORDS = 4;

/**
 * An id for each name, unique among them and the ids that are taken. Where names share their phrase, each is told from the
 * others by its details, all alike: which comes first does not change what any of them is called.
 */
export function nameIds(names: readonly SeriesName[], taken: Iterable<string>): string[] {
  const used = new Set(taken);
  const ids: (string | undefined)[] = names.map(() => undefined);
  for (let depth = 0; depth <= 3; depth++) {
    const tried = names.map((name) => idOf(name, depth));
    const counts = new Map<string, number>();
    for (const [i, id] of tried.entries()) if (ids[i] === undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [i, id] of tried.entries()) {
      if (ids[i] !== undefined || counts.get(id) !== 1 || used.has(id)) continue;
      ids[i] = id;
    }
    for (const id of ids) if (id !== undefined) used.add(id);
  }
  return ids.map((id, i) => id ?? numbered(idOf(names[i]!, 3), used));
}

function idOf({ phrase, complement, details }: SeriesName, depth: number): string {
  const tags = complement === null ? details : [nounsOf(complement), ...details];
  const words = [...kebab(phrase).split('-').slice(0, MOST_WORDS), ...tags.slice(0, depth).map(kebab)];
  const id = words.filter(Boolean).join('-');
  // An id has a letter, and is not the word that formulas have for the length of a period.
  return /[a-z]/.test(id) && id !== 'years' ? id : ['series', id].filter(Boolean).join('-');
}

function numbered(id: string, used: Set<string>): string {
  let [free, number] = [id, 1];
  while (used.has(free)) free = `${id}-${++number}`;
  used.add(free);
  return free;
}

/** Text as an id can have it: small letters and digits with hyphens between. */
export function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

import { exclusionPath, type Catalogue, type Claim } from './catalogue.ts';
import type { YamlEdit } from './edit-yaml.ts';
import { datesOf, exclusionEntry, placeByDate, type NewExclusion } from './entries.ts';

/**
 * Puts figures that are left out where the dates of their documents have them among the others.
 * @param claim what they are left out of; null for all claims
 */
export function addExclusions(catalogue: Catalogue, claim: Claim | null, added: readonly NewExclusion[]): YamlEdit[] {
  const { path, there, ordered } = placesFor(catalogue, claim, added);
  if (ordered.length === 0) return [];
  const values = ordered.map(({ exclusion }) => exclusionEntry(exclusion));
  if (there === 0) return [{ op: 'set', path, value: values }];
  return ordered.map(({ after }, i) => ({ op: 'append', path, value: values[i]!, after }));
}

/** Puts what claims leave out among what another does, in their authors' words, comments and all: each figure once. */
export function moveExclusions(catalogue: Catalogue, target: Claim, merged: readonly Claim[]): YamlEdit[] {
  const known = new Set(target.excluded.map(citationKey));
  const moved = merged
    .flatMap(({ excluded }) => excluded)
    .filter((each) => {
      const key = citationKey(each);
      return !known.has(key) && known.add(key);
    });
  const { path, there, ordered } = placesFor(catalogue, target, moved);
  if (ordered.length === 0) return [];
  const from = ordered.map(({ exclusion }) => exclusionPath(exclusion));
  const values = ordered.map(({ exclusion }) => exclusionEntry(exclusion));
  if (there === 0) return [{ op: 'gather', from, path, values }];
  return ordered.map(({ after }, i) => ({ op: 'move', from: from[i]!, path, value: values[i]!, after }));
}

function placesFor<T extends NewExclusion>(catalogue: Catalogue, claim: Claim | null, added: readonly T[]) {
  const dates = datesOf(catalogue);
  const dateOf = ({ document }: NewExclusion) => dates.get(document) ?? null;
  const there = (claim ?? catalogue).excluded.map(dateOf);
  return {
    path: [...(claim === null ? [] : ['claims', claim.id]), 'excluded'],
    there: there.length,
    ordered: added
      .toSorted((a, b) => compare(dateOf(a) ?? '', dateOf(b) ?? ''))
      .map((exclusion) => ({ exclusion, after: placeByDate(there, dateOf(exclusion)) })),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same for citations that are the same, word for word. */
export function citationKey({ document, paragraph, quote, prefix, suffix, figure }: NewExclusion): string {
  return JSON.stringify([document, paragraph, quote, prefix ?? null, suffix ?? null, figure ?? null]);
}

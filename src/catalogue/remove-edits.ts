import { counted, enumerated } from '../corpus/enumerate.ts';
import { InputError, placeAt } from '../corpus/input-error.ts';
import { exclusionPath, exclusionsOf, type Catalogue, type CataloguedExclusion, type Claim } from './catalogue.ts';
import { requireClaim } from './catalogue-edits.ts';
import type { YamlEdit } from './edit-yaml.ts';
import { claimsOf } from './formula.ts';
import type { YamlPath } from './yaml-tree.ts';

/**
 * Takes claims out, with all that they hold.
 * @throws InputError where a formula or a constraint that stays names one
 */
export function removeClaims(catalogue: Catalogue, ids: readonly string[]): YamlEdit[] {
  for (const id of ids) requireClaim(catalogue, id);
  const gone = new Set(ids);
  const staying = catalogue.claims.flatMap(({ id, formula }) =>
    formula === null || gone.has(id) ? [] : [{ id, operands: claimsOf(formula) }],
  );
  for (const id of ids) requireUnnamed(catalogue, id, staying, ids);
  return ids.map((id) => removal(['claims', id]));
}

/** Throws where the formula of a claim that stays, or a constraint, names one. */
function requireUnnamed(
  { constraints, ...catalogue }: Catalogue,
  id: string,
  staying: readonly { readonly id: string; readonly operands: readonly string[] }[],
  gone: readonly string[],
): void {
  const formulas = staying
    .filter(({ operands }) => operands.includes(id))
    .map((claim) => ({ by: claim.id, words: `the formula of ${claim.id}`, path: `claims/${claim.id}/formula` }));
  const always = constraints
    .filter((each) =>
      each.kind === 'always' ? [each.left, each.right].some((side) => claimsOf(side).includes(id)) : each.claim === id,
    )
    .map((each) => ({
      words: `the constraint ${each.kind}: ${each.kind === 'always' ? each.text : each.claim}`,
      path: `constraints/${each.index}/${each.kind}`,
    }));
  const naming = [...formulas, ...always];
  const [first] = naming;
  if (first === undefined) return;
  const together = `remove ${formulas.map(({ by }) => by).join(' and ')} with it: claims remove claim ${[...gone, ...formulas.map(({ by }) => by)].join(' ')}`;
  const ways = [
    ...(always.length > 0
      ? [`take ${always.length === 1 ? 'the constraint' : 'the constraints'} out of the file`]
      : []),
    ...(formulas.length > 0 ? [together] : []),
  ];
  throw new InputError(
    `${id} cannot be removed: ${enumerated(naming.map(({ words }) => words))} ${naming.length === 1 ? 'names' : 'name'} it`,
    {
      place: placeAt(catalogue.file, catalogue.source, catalogue.positions[first.path] ?? 0),
      hint: ways.join(', and '),
    },
  );
}

/**
 * Takes documents out.
 * @param withCitations whether with all that cites them; else nothing may
 * @throws InputError where what stays cites one, or a claim would state nothing any more
 */
export function removeDocuments(catalogue: Catalogue, ids: readonly string[], withCitations: boolean): YamlEdit[] {
  const isCited = ({ document }: { readonly document: string }) => ids.includes(document);
  const citing = catalogue.claims
    .map((claim) => ({ claim, cited: claim.observations.filter(isCited) }))
    .filter(({ cited }) => cited.length > 0);
  const excluded = exclusionsOf(catalogue).filter(isCited);
  if (!withCitations) requireUncited(catalogue, ids, citing, excluded);
  return [
    ...removeObservations(citing),
    ...removeExclusions(catalogue, excluded),
    ...ids.map((id) => removal(['documents', id])),
  ];
}

function requireUncited(
  { file, source, positions }: Catalogue,
  ids: readonly string[],
  citing: readonly Cited[],
  excluded: readonly CataloguedExclusion[],
): void {
  const [observation] = citing.flatMap(({ cited }) => cited);
  const [exclusion] = excluded;
  if (observation === undefined && exclusion === undefined) return;
  const path =
    observation === undefined
      ? exclusionPath(exclusion!)
      : ['claims', observation.claim, 'observations', observation.index];
  const counts = [
    ...citing.map(({ claim, cited }) => `${counted(cited.length, 'observation')} of ${claim.id}`),
    ...(excluded.length > 0 ? [counted(excluded.length, 'exclusion')] : []),
  ];
  const isOne = citing.flatMap(({ cited }) => cited).length + excluded.length === 1;
  throw new InputError(
    `${ids.join(' and ')} cannot be removed: ${enumerated(counts)} ${isOne ? 'cites' : 'cite'} ${ids.length === 1 ? 'it' : 'them'}`,
    {
      place: placeAt(file, source, positions[[...path, 'document'].join('/')] ?? 0),
      hint: `remove ${isOne ? 'that' : 'these'} first, or at once with --with-citations`,
    },
  );
}

/** Observations of a claim. */
interface Cited {
  readonly claim: Claim;
  readonly cited: Claim['observations'];
}

/**
 * Takes observations out of their claims.
 * @throws InputError where claims would state nothing any more: all of them are named, to be removed at once
 */
export function removeObservations(citing: readonly Cited[]): YamlEdit[] {
  const emptied = citing
    .filter(({ claim, cited }) => cited.length === claim.observations.length && claim.formula === null)
    .map(({ claim }) => claim.id);
  if (emptied.length > 0) {
    throw new InputError(`${enumerated(emptied)} would have no observation left`, {
      hint: `remove ${emptied.length === 1 ? 'the claim' : 'these claims first'}: claims remove claim ${emptied.join(' ')}`,
    });
  }
  return citing.flatMap(({ claim, cited }) =>
    removeItems(['claims', claim.id, 'observations'], claim.observations.length, cited),
  );
}

/** Takes figures out of those that are left out on purpose. */
export function removeExclusions(catalogue: Catalogue, gone: readonly CataloguedExclusion[]): YamlEdit[] {
  return [...catalogue.claims, catalogue].flatMap((holder) => {
    const own = holder.excluded.filter((each) => gone.includes(each));
    const [first] = own;
    return first === undefined ? [] : removeItems(exclusionPath(first).slice(0, -1), holder.excluded.length, own);
  });
}

/** A list that loses all of its items goes with its key, as the first of them brought that. */
function removeItems(list: YamlPath, size: number, gone: readonly { readonly index: number }[]): YamlEdit[] {
  return gone.length === size ? [removal(list)] : gone.map(({ index }) => removal([...list, index]));
}

const removal = (path: YamlPath): YamlEdit => ({ op: 'delete', path, withComments: true });

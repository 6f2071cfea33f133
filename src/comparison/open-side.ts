import type { Catalogue, Claim } from '../catalogue/catalogue.ts';
import { claimsOf } from '../catalogue/formula.ts';
import type { Observation } from '../catalogue/observation.ts';
import { derive } from './derive.ts';
import { groupBy } from './group-by.ts';
import { groupStated, type Group } from './group.ts';

/** What one side of a comparison says of a claim. */
export type Side = (claim: Claim) => readonly Group[];

/**
 * Reads one side: of each claim a group for every basis, unit, period and time that its sources state, or the derived
 * figure where none states it outright. Each claim is worked out once, however many formulas are over it.
 * @param claims the claims of the catalogue by id
 * @param observations those of the side
 */
export function openSide(claims: ReadonlyMap<string, Claim>, observations: readonly Observation[]): Side {
  const stated = new Map<Claim, Observation[]>();
  for (const each of observations) {
    const own = stated.get(each.claim);
    if (own === undefined) stated.set(each.claim, [each]);
    else own.push(each);
  }
  const known = new Map<Claim, readonly Group[]>();
  const side: Side = (claim) => {
    let groups = known.get(claim);
    if (groups === undefined) {
      groups = groupStated(claim, stated.get(claim) ?? []);
      if (groups.length === 0 && claim.formula !== null) groups = derive(claim, (id) => side(claims.get(id)!));
      known.set(claim, groups);
    }
    return groups;
  };
  return side;
}

/** The ids of claims with those that their formulas are over, however deep. */
export function claimsUnder(catalogue: Pick<Catalogue, 'claims'>, ids: readonly string[]): string[] {
  const formulas = new Map(catalogue.claims.map(({ id, formula }) => [id, formula]));
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const formula = formulas.get(id);
    if (formula) claimsOf(formula).forEach(visit);
  };
  ids.forEach(visit);
  return [...found];
}

/**
 * The observations that each claim rests on: its own and those of the claims that its formula is over, which are few of all.
 * To look through all of them for every claim takes time by the square of the catalogue.
 */
export function observationsUnder(
  catalogue: Pick<Catalogue, 'claims'>,
  observations: readonly Observation[],
): (claim: Claim) => readonly Observation[] {
  const byClaim = new Map(groupBy(observations, ({ claim }) => claim.id).map((own) => [own[0]!.claim.id, own]));
  return ({ id, formula }) => {
    if (formula === null) return byClaim.get(id) ?? [];
    const ids = claimsUnder(catalogue, [id]);
    // What is worked out from numbers alone holds in every year that any document tells.
    return ids.length === 1 ? observations : ids.flatMap((each) => byClaim.get(each) ?? []);
  };
}

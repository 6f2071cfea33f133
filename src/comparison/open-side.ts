import type { Catalogue, Claim } from '../catalogue/catalogue.ts';
import { claimsOf, type Formula } from '../catalogue/formula.ts';
import { operandsFirst } from '../catalogue/operands-first.ts';
import type { Observation } from '../catalogue/observation.ts';
import { derive } from './derive.ts';
import { readInOrder } from './estimate.ts';
import { groupBy } from './group-by.ts';
import { groupStated, type Group } from './group.ts';

/** What one side of a comparison says of a claim. */
export type Side = (claim: Claim) => readonly Group[];

/**
 * Reads one side: of each claim a group for every basis, unit, period and time that its sources state, or the derived
 * figure where none states it outright. Each claim is worked out once, however many formulas are over it, and after those
 * that its own is over.
 * @param claims the claims of the catalogue by id
 * @param observations those of the side
 */
export function openSide(claims: ReadonlyMap<string, Claim>, observations: readonly Observation[]): Side {
  const stated = byClaim(observations);
  const known = new Map<string, readonly Group[]>();
  const inOrder = readInOrder();
  const isOpen = (id: string) => !known.has(id) && !stated.has(id);
  const workOut = (claim: Claim): readonly Group[] => {
    const own = stated.get(claim.id);
    if (own !== undefined) return groupStated(claim, own);
    if (claim.formula === null) return [];
    return derive(claim, (id) => known.get(id)!).map((group) => ({ ...group, estimate: inOrder(group.estimate) }));
  };
  return ({ id: asked }) => {
    const operandsOf = (id: string) => (isOpen(id) ? operandsIn(claims.get(id)!.formula) : []);
    for (const id of operandsFirst([asked], operandsOf)) {
      if (!known.has(id)) known.set(id, workOut(claims.get(id)!));
    }
    return known.get(asked)!;
  };
}

/** The observations of each claim that has any, in their order, by its id. */
export function byClaim(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  return new Map(groupBy(observations, ({ claim }) => claim.id).map((own) => [own[0]!.claim.id, own]));
}

/** The ids of the claims that a formula is over. */
export function operandsIn(formula: Formula | null): readonly string[] {
  return formula === null ? [] : claimsOf(formula);
}

/** The ids of claims with those that their formulas are over, however deep, each after its own. */
export function claimsUnder({ claims }: Pick<Catalogue, 'claims'>, ids: readonly string[]): string[] {
  const formulas = new Map(claims.map(({ id, formula }) => [id, formula]));
  return operandsFirst(ids, (id) => operandsIn(formulas.get(id) ?? null));
}

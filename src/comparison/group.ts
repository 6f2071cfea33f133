import type { Catalogue, Claim } from '../catalogue/catalogue.ts';
import { claimsOf } from '../catalogue/formula.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { Period } from '../catalogue/period.ts';
import { groupBy } from './group-by.ts';
import { estimateFormula, estimateObservation, estimateTogether, type Estimate } from './estimate.ts';

/** What the sources of one side say of a claim on one basis, read together; or what a formula makes of other claims. */
export interface Group {
  readonly claim: Claim;
  readonly basis: string | null;
  /** The observations read; of a derived figure, those that it is worked out from. */
  readonly observations: readonly Observation[];
  readonly isDerived: boolean;
  /** The length of time of a flow, where its sources agree on one; null where none is stated. */
  readonly period: Period | null;
  readonly estimate: Estimate;
}

/**
 * What one side says of a claim: a group for each basis, or the derived figure where no source states it outright.
 * @param claims the claims of the catalogue by id
 * @param observations those of the side
 */
export function groupSide(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  observations: readonly Observation[],
): Group[] {
  const own = observations.filter((observation) => observation.claim === claim);
  if (own.length > 0) return groupStated(claim, own);
  const derived = claim.formula === null ? undefined : derive(claim, claims, observations);
  return derived === undefined ? [] : [derived];
}

function groupStated(claim: Claim, own: readonly Observation[]): Group[] {
  // Figures in different units, or over periods of different lengths, are not read together either.
  const alike = groupBy(own, (each) => JSON.stringify([each.basis, each.period, unitOf(each)]));
  return alike.map((members) => ({
    claim,
    basis: members[0]!.basis,
    observations: members,
    isDerived: false,
    period: members[0]!.period,
    estimate: estimateTogether(members.map(estimateObservation)),
  }));
}

/** What an observation's figure is an amount of. Counts of things that are named otherwise are alike. */
export function unitOf({ quantity }: Observation): string {
  return quantity.unit ?? quantity.kind;
}

/** The claim's formula over what the side says of other claims; undefined where one is missing or has several bases. */
function derive(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  observations: readonly Observation[],
): Group | undefined {
  const formula = claim.formula!;
  const operands = new Map<string, Group>();
  for (const id of claimsOf(formula)) {
    const groups = groupSide(claims.get(id)!, claims, observations);
    if (groups.length !== 1) return undefined;
    operands.set(id, groups[0]!);
  }
  const [first, ...others] = [...operands.values()];
  const isOnePeriod = others.every((group) => JSON.stringify(group.period) === JSON.stringify(first?.period));
  const estimate = estimateFormula(
    formula,
    (id) => operands.get(id)?.estimate,
    isOnePeriod ? (first?.period ?? null) : null,
  );
  return (
    estimate && {
      claim,
      basis: null,
      observations: [...operands.values()].flatMap((group) => group.observations),
      isDerived: true,
      period: claim.period,
      estimate,
    }
  );
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

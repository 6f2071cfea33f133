import type { Claim } from '../catalogue/catalogue.ts';
import { claimsOf, type Formula } from '../catalogue/formula.ts';
import { estimateFormula } from './estimate.ts';
import { latest, lengthOf, type Group } from './group.ts';

/** The unit of plain numbers: a constant, or one of two like amounts divided by the other. */
const NUMBER = 'proportion';

/**
 * A claim's formula over what one side says of other claims; nothing where one of them is not stated on one basis and in
 * one unit, where they are over periods of different lengths, or where the formula adds unlike units.
 */
export function derive(claim: Claim, groupsOf: (id: string) => readonly Group[]): Group[] {
  const formula = claim.formula!;
  const operands = new Map<string, Group>();
  for (const id of claimsOf(formula)) {
    const [group, ...more] = latest(groupsOf(id));
    if (group === undefined || more.length > 0) return [];
    operands.set(id, group);
  }
  const [first, ...others] = [...operands.values()];
  if (others.some(({ period }) => lengthOf(period) !== lengthOf(first!.period))) return [];
  const unit = unitOf(formula, operands);
  const estimate = estimateFormula(formula, (id) => operands.get(id)?.estimate, first?.period ?? null);
  if (unit === undefined || estimate === undefined) return [];
  return [
    {
      claim,
      basis: null,
      unit,
      time: first?.time ?? '',
      isTimeStated: [...operands.values()].every(({ isTimeStated, time }) => isTimeStated && time === first?.time),
      // Divided by its years a flow is one of the period that the claim states; else it stays what it was.
      period: holdsYears(formula) ? claim.period : (first?.period ?? claim.period),
      observations: [...operands.values()].flatMap((group) => group.observations),
      isDerived: true,
      estimate,
    },
  ];
}

function holdsYears(formula: Formula): boolean {
  if (formula.op === 'years') return true;
  return 'left' in formula && (holdsYears(formula.left) || holdsYears(formula.right));
}

/** What a formula yields an amount of; undefined where it adds unlike units, or multiplies two. */
function unitOf(formula: Formula, operands: ReadonlyMap<string, Group>): string | undefined {
  if (formula.op === 'claim') return operands.get(formula.id)!.unit;
  if (formula.op === 'years' || formula.op === 'number') return NUMBER;
  const [left, right] = [unitOf(formula.left, operands), unitOf(formula.right, operands)];
  switch (formula.op) {
    case '+':
    case '-':
      return left === right ? left : undefined;
    case '*':
      if (left === NUMBER || left === 'percent') return right;
      return right === NUMBER || right === 'percent' ? left : undefined;
    case '/':
      if (right === NUMBER) return left;
      return left === right ? NUMBER : undefined;
  }
}

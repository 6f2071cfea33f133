import type { Claim } from '../catalogue/catalogue.ts';
import { claimsOf, type Formula } from '../catalogue/formula.ts';
import { estimateFormula } from './estimate.ts';
import { areOfOneTime, latest, lengthOf, type Group } from './group.ts';

/** The unit of plain numbers: a constant, or one of two like amounts divided by the other. */
const NUMBER = 'proportion';
/** That of a constant which stands for an amount of whatever it is held against: the 100 of `share <= 100`. */
export const ANY = 'any';

/**
 * A claim's formula over what one side says of other claims; nothing where one of them is not stated on one basis and in
 * one unit, where they are over periods of different lengths or state different times, or where the formula adds unlike
 * units.
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
  if (!areOfOneTime([...operands.values()])) return [];
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
      // What several of its operands rest on is one source.
      observations: [...new Set([...operands.values()].flatMap((group) => group.observations))],
      isDerived: true,
      estimate,
    },
  ];
}

/** Whether a formula is over the length of a period. */
export function holdsYears(formula: Formula): boolean {
  if (formula.op === 'years') return true;
  return 'left' in formula && (holdsYears(formula.left) || holdsYears(formula.right));
}

/**
 * What a formula yields an amount of; undefined where it adds unlike units, or multiplies two.
 * @param constant what a number of the formula is an amount of: it goes with any unit where that is `ANY`
 */
export function unitOf(
  formula: Formula,
  operands: ReadonlyMap<string, Group>,
  constant: typeof NUMBER | typeof ANY = NUMBER,
): string | undefined {
  if (formula.op === 'claim') return operands.get(formula.id)!.unit;
  if (formula.op === 'years') return NUMBER;
  if (formula.op === 'number') return constant;
  const left = unitOf(formula.left, operands, constant);
  const right = unitOf(formula.right, operands, constant);
  switch (formula.op) {
    case '+':
    case '-':
      return commonUnit(left, right);
    case '*':
      if (left === ANY || left === NUMBER || left === 'percent') return right;
      return right === ANY || right === NUMBER || right === 'percent' ? left : undefined;
    case '/':
      if (right === ANY || right === NUMBER) return left;
      return left === right ? NUMBER : undefined;
  }
}

/** What two amounts that are held against each other are both of; undefined where they are unlike. */
export function commonUnit(left: string | undefined, right: string | undefined): string | undefined {
  if (left === ANY) return right;
  return right === ANY || left === right ? left : undefined;
}

import type { Claim } from '../../catalogue/catalogue.ts';
import type { Constraint, Relation } from '../../catalogue/constraint.ts';
import { compareDates, isUndated } from '../../catalogue/dates.ts';
import { claimsOf, formatFormula, type Formula } from '../../catalogue/formula.ts';
import type { Observation } from '../../catalogue/observation.ts';
import { formatPeriod, yearsOf, type Period } from '../../catalogue/period.ts';
import { intersection, isAbove, isEmpty, type Interval } from '../../quantities/interval.ts';
import { ANY, commonUnit, holdsYears, unitOf } from '../derive.ts';
import { estimateFormula } from '../estimate.ts';
import { groupBy } from '../group-by.ts';
import { areOfOneTime, endOf, latest, lengthOf, type Group } from '../group.ts';
import { openSide, type Side } from '../open-side.ts';
import type { Noticed, Term } from './finding.ts';
import { sayingOf, yearKey, yearWords } from './years.ts';

/** What each year says, oldest first; last, what each document says that tells no year. */
interface Year {
  readonly year: string;
  readonly isDated: boolean;
  readonly observations: readonly Observation[];
  readonly side: Side;
}

/** Figures that cannot be true together: by what the catalogue states, or by its formulas. */
export function checkConstraints(
  claims: ReadonlyMap<string, Claim>,
  constraints: readonly Constraint[],
  observations: readonly Observation[],
): Noticed[] {
  const byDate = observations.toSorted((a, b) => compareDates(a.document.date, b.document.date));
  const years = groupBy(byDate, ({ document }) => yearKey(document)).map((members): Year => ({
    year: yearWords(members[0]!.document.date),
    isDated: !isUndated(members[0]!.document.date),
    observations: members,
    side: openSide(claims, members),
  }));
  const statedIn = yearsStating(years);
  return [
    ...constraints.flatMap((constraint) => checkConstraint(constraint, claims, years)),
    ...[...claims.values()].flatMap((claim) => checkFormula(claim, claims, statedIn.get(claim) ?? [])),
  ];
}

function checkConstraint(
  constraint: Constraint,
  claims: ReadonlyMap<string, Claim>,
  years: readonly Year[],
): Noticed[] {
  const { index, note } = constraint;
  const place = { path: `constraints/${index}/${constraint.kind}` };
  switch (constraint.kind) {
    case 'always':
      return years.flatMap(({ year, side }) =>
        holdAgainst(constraint, claims, side).map((found): Noticed => ({
          kind: 'impossible',
          place,
          note,
          constraint: 'always',
          year,
          ...found,
        })),
      );
    case 'never-falls':
      return neverFalls(
        claims.get(constraint.claim)!,
        years.filter(({ isDated }) => isDated),
      ).map((found) => ({ ...found, place, note }));
    case 'one-period':
      return onePeriod(constraint.claim, years).map((found) => ({ ...found, place, note }));
  }
}

/**
 * Sources that speak of different periods: those of one year of another length or time, or else those of all years of
 * another length.
 */
function onePeriod(claim: string, years: readonly Year[]) {
  const differ = (year: string | null, observations: readonly Observation[]) => {
    const own = observations.filter((each) => each.claim.id === claim);
    const periods = own.map((each) => ({
      ...sayingOf(each),
      period: each.period && formatPeriod(each.period),
      of: each.of.edtf,
    }));
    const told = periods.map(({ period, of }) => JSON.stringify(year === null ? period : [period, of]));
    if (new Set(told).size < 2) return [];
    return [{ kind: 'impossible', constraint: 'one-period', claim, year, periods } as const];
  };
  const within = years.flatMap(({ year, observations }) => differ(year, observations));
  return within.length > 0
    ? within
    : differ(
        null,
        years.flatMap(({ observations }) => observations),
      );
}

interface Stated {
  readonly text: string;
  readonly left: Formula;
  readonly relation: Relation;
  readonly right: Formula;
}

/**
 * A relation in one year; nothing where the year does not state all of it, or states it on several bases, in unlike units,
 * over periods of different lengths or of different times.
 */
function holdAgainst({ text, left, relation, right }: Stated, claims: ReadonlyMap<string, Claim>, said: Side) {
  const ids = [...new Set([...claimsOf(left), ...claimsOf(right)])];
  const groups = new Map<string, Group>();
  for (const id of ids) {
    const [group, ...more] = latest(said(claims.get(id)!));
    if (group === undefined || more.length > 0) return [];
    groups.set(id, group);
  }
  const longest = longestPeriod([...groups.values()]);
  const hasYears = holdsYears(left) || holdsYears(right);
  if (!areOfOneTime([...groups.values()]) || !fitPeriods([...groups.values()], hasYears ? longest : null)) return [];
  if (commonUnit(unitOf(left, groups, ANY), unitOf(right, groups, ANY)) === undefined) return [];
  const [a, b] = [left, right].map((side) =>
    estimateFormula(side, (id) => groups.get(id)?.estimate, longest)?.read('strict'),
  );
  if (!a || !b || !isImpossible(a, relation, b)) return [];
  const terms = [...groups].map(([claim, group]): Term => ({
    claim,
    words: group.observations.map(({ figure }) => figure),
    strict: group.estimate.read('strict')!,
  }));
  return [{ text, left: a, relation, right: b, terms }];
}

function longestPeriod(groups: readonly Group[]): Period | null {
  const periods = groups.map(({ period }) => period).filter((period) => period !== null);
  return periods.toSorted((a, b) => yearsOf(b).compare(yearsOf(a)))[0] ?? null;
}

/**
 * Whether flows are over periods of one length, so that one can be held against another.
 * @param years what `years` stands for, where the relation has it: it makes a flow of so many years one of a year
 */
function fitPeriods(groups: readonly Group[], years: Period | null): boolean {
  const flows = groups.filter(({ claim, period }) => claim.kind === 'flow' || period !== null);
  const lengths = new Set(flows.map(({ period }) => lengthOf(period)));
  if (years === null) return lengths.size <= 1;
  return [...lengths].every((length) => length === lengthOf(years) || length === '1');
}

/** Whether no value of one side stands in the relation to any value of the other. */
function isImpossible(a: Interval, relation: Relation, b: Interval): boolean {
  if (isEmpty(a) || isEmpty(b)) return false; // Sources that exclude each other are a conflict of their own.
  switch (relation) {
    case '=':
      return isEmpty(intersection(a, b));
    case '<=':
      return isAbove(a, b);
    case '>=':
      return isAbove(b, a);
    case '<':
      return a.lower !== null && b.upper !== null && a.lower.compare(b.upper) >= 0;
    case '>':
      return a.upper !== null && b.lower !== null && a.upper.compare(b.lower) <= 0;
  }
}

function neverFalls(claim: Claim, years: readonly Year[]) {
  const stated = years.flatMap(({ year, side }) => {
    const [group, ...more] = latest(side(claim));
    if (group === undefined || more.length > 0) return [];
    const words = group.observations.map(({ figure }) => figure);
    return [{ group, said: { year, strict: group.estimate.read('strict')!, words } }];
  });
  return stated.flatMap(({ group, said: to }, i) => {
    const from = stated
      .slice(0, i)
      .filter((before) => isLike(before.group, group) && endOf(before.group) < endOf(group))
      .map(({ said }) => said)
      .findLast(({ strict }) => !isEmpty(strict) && isAbove(strict, to.strict));
    if (from === undefined || isEmpty(to.strict)) return [];
    return [{ kind: 'impossible', constraint: 'never-falls', claim: claim.id, from, to } as const];
  });
}

const isLike = (a: Group, b: Group) => a.unit === b.unit && lengthOf(a.period) === lengthOf(b.period);

/** The years that state each claim outright. */
function yearsStating(years: readonly Year[]): ReadonlyMap<Claim, readonly Year[]> {
  const stating = new Map<Claim, Year[]>();
  for (const year of years) {
    for (const claim of new Set(year.observations.map((each) => each.claim))) {
      stating.set(claim, [...(stating.get(claim) ?? []), year]);
    }
  }
  return stating;
}

/**
 * A figure that a year states outright, against the same year's formula for it: a rate and its totals.
 * @param years those that state it
 */
function checkFormula(claim: Claim, claims: ReadonlyMap<string, Claim>, years: readonly Year[]): Noticed[] {
  const { formula } = claim;
  if (formula === null || claim.observations.length === 0) return [];
  const left: Formula = { op: 'claim', id: claim.id };
  const stated: Stated = { text: `${claim.id} = ${formatFormula(formula)}`, left, relation: '=', right: formula };
  const place = { path: `claims/${claim.id}/formula` };
  return years.flatMap(({ year, side }) =>
    holdAgainst(stated, claims, side).map((found): Noticed => ({
      kind: 'impossible',
      place,
      note: null,
      constraint: 'always',
      year,
      ...found,
    })),
  );
}

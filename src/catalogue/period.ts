import Fraction from 'fraction.js';

/** The length of time that a flow is counted over. */
export interface Period {
  readonly count: number;
  readonly unit: 'Y' | 'M' | 'W' | 'D';
}

// A mean Gregorian year has 365.2425 days.
const PER_YEAR = { Y: '1', M: '12', W: '52.1775', D: '365.2425' } as const;
const NAMES = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** Reads an ISO 8601 duration of one unit, `P5Y`. */
export function parsePeriod(text: string): Period {
  return { count: Number(text.slice(1, -1)), unit: text.slice(-1) as Period['unit'] };
}

/** The period as an ISO 8601 duration. */
export function formatPeriod(period: Period): string {
  return `P${period.count}${period.unit}`;
}

/** The period in words: `5 years`, `1 month`. */
export function periodWords(period: Period): string {
  return `${period.count} ${NAMES[period.unit]}${period.count === 1 ? '' : 's'}`;
}

/** The length of a period in years; months are twelfths, weeks and days parts of the mean Gregorian year. */
export function yearsOf(period: Period): Fraction {
  return new Fraction(period.count).div(PER_YEAR[period.unit]);
}

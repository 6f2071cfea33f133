import { YEARS } from './time-words.ts';

const WITHIN = 110;
// "Trees — Target 2025: |", "; Budget £m: |", "33 cases (limit: |"
const CELL_HEAD = /(?:^|[—;] |\()([^—;:()]*(?:\([^()]*\))?[^—;:()]*): [^—;:()]{0,40}$/u;
// "Target — 2024: 99; 2025: |"
const ROW_HEAD = /^([^—;:]{1,80}) — /u;
// What a head says besides of when and in what its figures are: "Target 2024/25", "Budget (£m)", "Plan FY2021".
const IN_UNITS = /\([^()]*\)|\p{Sc} ?(?:m|k|bn|000s?|['’]000s?)?(?![\p{L}\d])|%|\bper cent\b|\bpercent\b/giu;
const WHEN = new RegExp(
  `\\b(?:FY|by|for|in|year(?: to)?|March|June|September|December)? ?'?(?:${YEARS})\\b|\\bFY ?\\d\\d\\b`,
  'giu',
);
/** A head that ends in one of these is of what was aimed at, allowed or foreseen: "Leakage target", not "Against target". */
const GOALS =
  /^(?:(?!against\b|versus\b|vs?\b|under\b|over\b|above\b|below\b|within\b|from\b|off\b|met\b|variance\b)\S+ ){0,4}(?:targets?|goal|objectives?|budget(?:ed)?|forecasts?|projections?|projected|trajectory|ceiling|limit)$/iu;
/** These are so too, alone or behind a word that only says whose or which they are: a health plan is a thing. */
const PLANS =
  /^(?:(?:the|our|original|initial|annual|revised|updated|business|operating|operational|financial|current) )*plan(?:ned)?$/iu;

/**
 * Whether the head of a figure's column, or of its row, says that it was aimed at, allowed, planned or foreseen: `Births —
 * 2019: 3,690; Plan 2020: 3,700`, `33 cases (target: 35)`.
 */
export function standsUnderGoal(paragraph: string, start: number): boolean {
  const ahead = paragraph.slice(Math.max(0, start - WITHIN), start);
  const cell = CELL_HEAD.exec(ahead)?.[1];
  if (cell !== undefined && isGoal(cell)) return true;
  const row = ROW_HEAD.exec(paragraph);
  return row !== null && start >= row[0].length && isGoal(row[1]!);
}

function isGoal(head: string): boolean {
  const levels = head.replaceAll(IN_UNITS, ' ').replaceAll(WHEN, ' ').split(',');
  return levels
    .map((level) => level.replaceAll(/\s+/gu, ' ').trim())
    .some((level) => GOALS.test(level) || PLANS.test(level));
}

import { isDigitAt } from './characters.ts';
import { readCounted } from './read-counted.ts';
import type { UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// What goes up has come to a level: "went up to 4,500", "edged up to 5 percent".
const GOING = words(
  'went gone going crept creep creeps creeping edged edge edges edging inched inch inches inching ticked tick ticks',
);
// These go up with a rate, and take up to so many things with a number: "picked up to 12 players".
const GOING_RATES = words(
  'pick picks picked picking climb climbs climbed climbing move moves moved moving shot pushed driven drove',
);
const BRINGING = words('bring brings brought bringing takes took taken taking');
const TOTALS = words('number numbers total totals toll count tally figure sum');
const MOST_BETWEEN = 6;
const IS = words('is are was were now');

/**
 * Whether the "up" of "up to" belongs to the verb before it, so that the figure is a level that was reached: "went up to
 * 4,500", "brings the number of dead up to 45", "is up to 3,400, from 2,900".
 * @param at where "up to" begins
 * @param end where the figure ends
 */
export function isWayUp(text: string, at: number, unit: UnitReading | undefined, end: number): boolean {
  // "went up to three weeks without food"
  if (unit?.kind === 'duration') return false;
  const verb = tokenBefore(text, at)?.word ?? '';
  if (GOING.has(verb)) return true;
  if (GOING_RATES.has(verb)) return unit?.kind === 'percent';
  return IS.has(verb) ? isFromLevel(text, end) : bringsTotal(text, at);
}

// ", from 2,900 last year", but not "from 12 countries"
function isFromLevel(text: string, end: number): boolean {
  const comma = tokenAfter(text, end);
  const from = comma?.word === ',' ? tokenAfter(text, comma.end) : comma;
  const amount = from?.word === 'from' ? tokenAfter(text, from.end) : undefined;
  const digits = amount?.kind === 'sign' ? tokenAfter(text, amount.end) : amount;
  if (digits === undefined || !isDigitAt(text, digits.start)) return false;
  const [number] = /^[\d.,]*\d/.exec(text.slice(digits.start, digits.start + 20))!;
  return readCounted(text, digits.start + number.length)?.plural !== true;
}

function bringsTotal(text: string, at: number): boolean {
  let isTotal = false;
  let token = tokenBefore(text, at);
  for (let steps = 0; steps < MOST_BETWEEN && token?.kind === 'word'; steps++) {
    if (BRINGING.has(token.word)) return isTotal;
    isTotal ||= TOTALS.has(token.word);
    token = tokenBefore(text, token.start);
  }
  return false;
}

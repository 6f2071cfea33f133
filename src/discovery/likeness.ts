import { closenessBetween } from './closeness.ts';
import type { Cluster } from './cluster.ts';
import { settingsAlike } from './common-setting.ts';
import { meetingsOf, REFUSED } from './meetings.ts';
import { narrowingOf } from './narrowing.ts';
import { areOpposite } from './opposites.ts';
import { valuesOf } from './values.ts';
import { overlap, type Vectors } from './vectors.ts';

const LEAST_WORDS = 0.16;
// A mention whose noun the other does not even hold nearby counts something else.
const LEAST_HEAD = 0.24;
const CLOSE = 0.06;
// In so few documents all stand so close that it says half, and in more than so many something of each noun stands close by.
const CLOSE_IN = { few: 20, many: 500 };

/**
 * How likely two clusters state one statistic, about 0 to 1: the words in common, as far as the periods agree, and what
 * the values, the documents, the words that narrow the noun, how the figures are put and how close in time they stand
 * tell.
 * @param documents how many documents state anything
 */
export function likeness(a: Cluster, b: Cluster, documents: number, { opposites }: Pick<Vectors, 'opposites'>): number {
  if (a.dimension !== b.dimension || (a.claim !== null && b.claim !== null) || !countAlike(a, b)) return 0;
  if (isBarred(a, b) || isBarred(b, a)) return 0;
  const words = overlap(a.centre, b.centre, a.weight, b.weight);
  if (words < LEAST_WORDS || areOpposite(a, b, opposites)) return 0;
  const meetings = meetingsOf(a, b, documents);
  if (meetings === REFUSED) return 0;
  return (
    words * timeOf(a.spells, b.spells) +
    valuesOf(a.values, b.values, documents) +
    meetings +
    narrowingOf(a, b) +
    settingsAlike(a.setting, b.setting, documents) +
    CLOSE * sayingOfTime(documents) * closenessBetween(a, b, documents)
  );
}

/** How much of what it says in hundreds of documents it says in so many that two figures stand close in time. */
function sayingOfTime(documents: number): number {
  return (documents / (documents + CLOSE_IN.few)) * Math.min(1, CLOSE_IN.many / documents);
}

/** Whether it may not join the claim of another. */
function isBarred({ barred }: Cluster, { claim }: Cluster): boolean {
  return claim !== null && barred.has(claim);
}

/** Where both name what they count, the noun of one has to be said by the other. */
function countAlike(a: Cluster, b: Cluster): boolean {
  if (a.heads.size === 0 || b.heads.size === 0) return true;
  return holdsHead(a, b) || holdsHead(b, a);
}

function holdsHead(a: Cluster, b: Cluster): boolean {
  for (const head of a.heads) {
    if (b.heads.has(head) || (b.centre.get(head) ?? 0) >= LEAST_HEAD) return true;
  }
  return false;
}

const SPELLS = 0.03;
const RATES = 0.5;

/** Figures over periods of different sorts agree less: a yearly rate is no total of five years. */
function timeOf(a: Cluster['spells'], b: Cluster['spells']): number {
  let shared = 0;
  const [sizeA, sizeB] = [total(a), total(b)];
  for (const [spell, count] of a) shared += Math.min(count / sizeA, (b.get(spell) ?? 0) / sizeB);
  const rates = Math.abs(rateShare(a, sizeA) - rateShare(b, sizeB));
  return 1 - SPELLS * (1 - shared) - RATES * rates;
}

function rateShare(spells: Cluster['spells'], size: number): number {
  let rates = 0;
  for (const [spell, count] of spells) if (spell.startsWith('rate')) rates += count;
  return rates / size;
}

function total(spells: Cluster['spells']): number {
  let sum = 0;
  for (const count of spells.values()) sum += count;
  return sum;
}

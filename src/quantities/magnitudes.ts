/** A vague magnitude: the least it can mean, and below what a careful reader expects it to be. */
export interface Magnitude {
  readonly words: string;
  readonly least: number;
  readonly below: number;
  readonly example: string;
}

/** Plurals that stand alone: `dozens of countries`. The next magnitude up is where the likely reading ends. */
export const MAGNITUDES = [
  { words: 'tens', least: 20, below: 100, example: 'tens of people' },
  { words: 'dozens', least: 24, below: 100, example: 'dozens of countries' },
  { words: 'scores', least: 40, below: 100, example: 'scores of villages' },
  { words: 'hundreds', least: 200, below: 1000, example: 'hundreds of visits' },
  { words: 'thousands', least: 2000, below: 10_000, example: 'thousands of homes' },
  { words: 'lakhs', least: 200_000, below: 1_000_000, example: 'lakhs of voters' },
  { words: 'millions', least: 2e6, below: 1e7, example: 'millions of jobs' },
  { words: 'crores', least: 2e7, below: 1e8, example: 'crores of rupees' },
  { words: 'billions', least: 2e9, below: 1e10, example: 'billions of dollars' },
  { words: 'trillions', least: 2e12, below: 1e13, example: 'trillions of dollars' },
] as const satisfies readonly Magnitude[];

/** Small vague numbers, which multiply a following scale: `several hundred`, `a couple of dozen`, `a few thousand`. */
export const VAGUE_NUMBERS = [
  { words: 'couple', least: 2, below: 4, example: 'a couple of weeks' },
  { words: 'few', least: 2, below: 10, example: 'a few thousand voters' },
  { words: 'handful', least: 2, below: 10, example: 'a handful of protesters' },
  { words: 'several', least: 2, below: 10, example: 'several hundred homes' },
] as const satisfies readonly Magnitude[];

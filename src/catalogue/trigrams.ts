/** Which runs of three characters a text holds, as the bits of a table; some too many, as several may share a bit. */
export type Trigrams = Uint32Array;

/** With as many bits for each character, few runs share one. */
const BITS_PER_CHARACTER = 16;

/** The runs of a text. */
export function trigramsOf(text: string): Trigrams {
  const words = 2 ** Math.ceil(Math.log2(Math.max(1, (text.length * BITS_PER_CHARACTER) / 32)));
  const table = new Uint32Array(words);
  for (let at = 0; at + 3 <= text.length; at++) {
    const run = runAt(text, at);
    table[(run >>> 5) & (words - 1)]! |= 1 << (run & 31);
  }
  return table;
}

/** Tells what holds nothing like a pattern without looking through it. */
export interface Sieve {
  /** Whether a text with these runs may hold the pattern, but for as many errors. */
  readonly passes: (trigrams: Trigrams) => boolean;
}

/**
 * Prepares a sieve: each error breaks three runs of the pattern at most, and the others have to be there (Ukkonen 1992).
 * @param besides a character of the pattern that texts need not hold
 */
export function sieveFor(pattern: string, errors: number, besides?: string): Sieve {
  const runs: number[] = [];
  for (let at = 0; at + 3 <= pattern.length; at++) {
    if (besides === undefined || !pattern.slice(at, at + 3).includes(besides)) runs.push(runAt(pattern, at));
  }
  const mostMissing = 3 * errors;
  return {
    passes: (trigrams) => {
      let missing = 0;
      for (const run of runs) {
        const word = trigrams[(run >>> 5) & (trigrams.length - 1)]!;
        if ((word & (1 << (run & 31))) === 0 && ++missing > mostMissing) return false;
      }
      return true;
    },
  };
}

/** A number for a run; different runs mostly have different ones. */
function runAt(text: string, at: number): number {
  const run = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b);
  const mixed = Math.imul(run ^ text.charCodeAt(at + 2), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** A word of a sentence that a series may be called by. */
export interface Surface {
  readonly folded: string;
  readonly written: string;
  /** Whether only a space or a hyphen stands before it. */
  readonly joins: boolean;
  /** Where it begins in its sentence. */
  readonly start: number;
}

/** The most frequent text, the shorter of equals. */
export function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0];
}

/** In small letters, but for abbreviations: `CPC`. */
export function lowerWord(word: string): string {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : word.toLowerCase();
}

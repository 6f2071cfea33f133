/** Whether a place stands behind the gap between two columns of a text that is laid out: three blanks, or a tab. */
export function isBehindColumnGap(text: string, at: number): boolean {
  return text[at - 1] === '\t' || text.endsWith('   ', at);
}

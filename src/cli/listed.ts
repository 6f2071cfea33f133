/** The words of a list, whether commas or spaces part them: `rose,fell`. */
export function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

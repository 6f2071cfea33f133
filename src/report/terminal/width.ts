/** How many columns a text takes on a screen. */
export type Measure = (text: string) => number;

// Characters of one column each by every measure (a test holds that), common in documents and in what we write.
const NARROW =
  /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\u2400-\u2426\u2500-\u257f\u25b2-\u25b5\u25bc-\u25bf\u25cf\ufffd]*$/;

/** Whether each UTF-16 unit of the text is one column wide. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/**
 * A measure good for these texts. Where all are narrow it counts units: string-width makes an Intl.Segmenter as it
 * loads, which alone takes 17 ms, a third of an empty node process.
 */
export async function loadMeasure(texts: readonly string[]): Promise<Measure> {
  if (texts.every(isNarrow)) return (text) => text.length;
  const { default: stringWidth } = await import('string-width');
  return (text) => (isNarrow(text) ? text.length : stringWidth(text));
}

/** The characters as a reader sees them, marks and joined emoji kept together. */
export function splitCharacters(text: string): string[] {
  if (isNarrow(text)) return text.split('');
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** The start of the text that fits, ending in … where something was left out. */
export function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let kept = '';
  for (const character of splitCharacters(text)) {
    if (measure(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The largest of the widths, 1 at least. */
export function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 1);
}

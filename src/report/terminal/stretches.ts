import type { Style, Text } from '../report.ts';
import { plain } from '../sanitise.ts';

/** Text that is safe to lay out, with its style. */
export interface Marked {
  readonly text: string;
  readonly style: Style | undefined;
}

/** The stretches of a text, sanitised; without colour a figure is told apart by «marks». */
export function markStretches(text: Text, colour: boolean): readonly Marked[] {
  return (typeof text === 'string' ? [text] : text).map((stretch) => {
    if (typeof stretch === 'string') return { text: plain(stretch), style: undefined };
    const words = plain(stretch.text);
    return { text: stretch.style === 'figure' && !colour && words !== '' ? `«${words}»` : words, style: stretch.style };
  });
}

/** The text of the stretches, joined. */
export function joinText(stretches: readonly Marked[]): string {
  return stretches.map(({ text }) => text).join('');
}

/** The part of the joined text from `start` to `end`, with its styles. */
export function sliceStretches(stretches: readonly Marked[], start: number, end: number): readonly Marked[] {
  const parts: Marked[] = [];
  let from = 0;
  for (const { text, style } of stretches) {
    const part = text.slice(Math.max(start - from, 0), Math.max(end - from, 0));
    if (part !== '') parts.push({ text: part, style });
    from += text.length;
  }
  return parts;
}

import { collapseBlanks } from './column-gap.ts';
import type { Paragraph, ParagraphKind } from './paragraphs.ts';

/** A stretch of a document that its reader sees as one. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Where it stands in the source: `page 3`, `body > p:nth-of-type(2)`, `line 12`. */
  readonly place: string;
}

/** A document's text and the paragraphs it falls into. */
export interface ParagraphedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Puts blocks one below the other, a blank line between: each becomes one paragraph. Blocks without words are left out. */
export function joinBlocks(blocks: readonly Block[]): ParagraphedText {
  const paragraphs: Paragraph[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { kind, text: written, place } of blocks) {
    const text = collapseBlanks(written);
    if (text === '') continue;
    paragraphs.push({ number: paragraphs.length + 1, start, end: start + text.length, text, kind, place });
    texts.push(text);
    start += text.length + 2;
  }
  return { text: texts.length === 0 ? '' : `${texts.join('\n\n')}\n`, paragraphs };
}

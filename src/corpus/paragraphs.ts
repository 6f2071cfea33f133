/** What a paragraph is to a reader; plain text tells none apart. */
export type ParagraphKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'caption' | 'note';

/** A maximal run of non-blank lines of a document's text, numbered from 1, titles and bylines included. */
export interface Paragraph {
  readonly number: number;
  /** Where it stands in the document's text, as string indices. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Where it stands in the source, in the terms of its format: `lines 3-4`, `page 3`, `body > p:nth-of-type(2)`. */
  readonly place: string;
}

const BLANK = /^\s*$/u;

/** Splits a document's text, whose lines end in `\n`, into its paragraphs. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = 0;
  let line = 0;
  let firstLine = 0;
  const finish = () => {
    if (start >= 0) {
      const place = linesPlace(firstLine, line - 1);
      paragraphs.push({
        number: paragraphs.length + 1,
        start,
        end,
        text: text.slice(start, end),
        kind: 'paragraph',
        place,
      });
    }
    start = -1;
  };
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    line++;
    if (BLANK.test(text.slice(at, lineEnd))) finish();
    else {
      if (start < 0) {
        start = at;
        firstLine = line;
      }
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  line++;
  finish();
  return paragraphs;
}

/** Lines of a file as a place: `line 3`, `lines 3-4`. */
export function linesPlace(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}

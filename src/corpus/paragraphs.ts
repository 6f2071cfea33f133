/** A maximal run of non-blank lines of a document's text, numbered from 1, titles and bylines included. */
export interface Paragraph {
  readonly number: number;
  /** Where it stands in the document's text, as string indices. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BLANK = /^\s*$/u;

/** Splits a document's text, whose lines end in `\n`, into its paragraphs. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = 0;
  const finish = () => {
    if (start >= 0) paragraphs.push({ number: paragraphs.length + 1, start, end, text: text.slice(start, end) });
    start = -1;
  };
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    if (BLANK.test(text.slice(at, lineEnd))) finish();
    else {
      if (start < 0) start = at;
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  finish();
  return paragraphs;
}

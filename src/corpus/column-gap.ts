/** A line of several columns: two gaps between them, a very wide one, or one between figures. */
const ROW = /\S(?: {3,}|\t+)\S.*\S(?: {3,}|\t+)\S|\S {8,}\S|\d[%)]?(?: {3,}|\t+)[-+−–(]?\p{Sc}?\d/u;
const WHITE_SPACE = /\s+/gu;

/** Whether a place stands behind the gap between two columns of a text that is laid out: three blanks, or a tab. */
export function isBehindColumnGap(text: string, at: number): boolean {
  return text[at - 1] === '\t' || text.endsWith('   ', at);
}

/** Whether a line is a row of a table that is laid out with blanks or tabs. */
export function isRow(line: string): boolean {
  return ROW.test(line);
}

/**
 * A text with one space for each stretch of white space. Rows of a table keep their gaps and their ends: without them the
 * figures of two columns, `500   450`, would be one of six digits.
 */
export function collapseBlanks(text: string): string {
  if (!isRow(text)) return text.replace(WHITE_SPACE, ' ').trim();
  let collapsed = '';
  let wasRow = false;
  for (const line of text.split('\n')) {
    const isOne = isRow(line);
    if (collapsed !== '') collapsed += isOne || wasRow ? '\n' : ' ';
    collapsed += isOne ? line.trim() : line.replace(WHITE_SPACE, ' ').trim();
    wasRow = isOne;
  }
  return collapsed;
}

/** Where the line of an entry begins, with the lines of comment right above it; undefined where something stands before it. */
export function aboveComments(source: string, entry: number): number | undefined {
  // A byte order mark stays what the file begins with.
  const top = source.startsWith('\ufeff') ? 1 : 0;
  const lineStart = (at: number) => Math.max(top, source.lastIndexOf('\n', at) + 1);
  let line = entry === top ? top : lineStart(entry - 1);
  if (source.slice(line, entry).trim() !== '') return undefined;
  while (line > top) {
    const above = line - 2 < top ? top : lineStart(line - 2);
    if (!/^[ \t]*#/.test(source.slice(above, line))) break;
    line = above;
  }
  return line;
}

/** Where the comments end that stand further in than the entry before them: without it, they could become text. */
export function innerCommentsEnd(source: string, at: number, column: number): number {
  const comment = /(?:[ \t]*\r?\n)*( *)#[^\n]*(?:\n|$)/y;
  for (let end = at; ;) {
    comment.lastIndex = end;
    const margin = comment.exec(source)?.[1]?.length ?? 0;
    if (margin <= column) return end;
    end = comment.lastIndex;
  }
}

import { Lexer } from 'yaml';

/** Where the line of an entry begins, with the lines of comment right above it; undefined where something stands before it. */
export function aboveComments(source: string, entry: number): number | undefined {
  const line = lineOf(source, entry);
  return source.slice(line, entry).trim() === '' ? climb(source, line, /^[ \t]*#/) : undefined;
}

/** The same, with such comments alone as stand in the entry's column: what is further in belongs to what is before it. */
export function levelComments(source: string, entry: number): number {
  const line = lineOf(source, entry);
  return climb(source, line, new RegExp(`^ {${entry - line}}#`));
}

/** Where a text's first line begins: a byte order mark stays what the file begins with. */
const topOf = (source: string) => (source.startsWith('\ufeff') ? 1 : 0);

/** Where the line begins that holds a place. */
export function lineOf(source: string, at: number): number {
  const top = topOf(source);
  return at <= top ? top : Math.max(top, source.lastIndexOf('\n', at - 1) + 1);
}

/** Goes up from where a line begins for as long as the line above is of a kind. */
export function climb(source: string, from: number, kind: RegExp): number {
  const top = topOf(source);
  let line = from;
  while (line > top) {
    const above = lineOf(source, line - 1);
    if (!kind.test(source.slice(above, line))) break;
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

/** The comments of one YAML source that another, made of it, has no more. */
export function lostComments(before: string, after: string): string[] {
  const left = commentsIn(after);
  return commentsIn(before).filter((comment) => {
    const at = left.indexOf(comment);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

// What the lexer puts before the text of a scalar, which may begin with the sign of a comment.
const SCALAR = '\x1f';

function commentsIn(source: string): string[] {
  const lexemes = [...new Lexer().lex(source)];
  return lexemes.filter((lexeme, i) => lexeme.startsWith('#') && lexemes[i - 1] !== SCALAR);
}

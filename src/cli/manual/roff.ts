// The macros of man(7), as every reader of manual pages knows them: groff, mandoc, and those that make web pages of them.

/** Text as roff shows it: its escapes written out, hyphens such as can be searched and copied. */
export function text(words: string): string {
  return words
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replace(/^(?=[.'])/gm, String.raw`\&`);
}

const WIDEST = 78;

/** Text on lines that are no longer than a terminal is wide, as readers of the source expect. */
export function fill(words: string): string {
  const lines: string[] = [];
  for (const word of text(words).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  // A word that would be taken for a macro at the head of a line.
  return lines.map((line) => line.replace(/^(?=[.'])/, String.raw`\&`)).join('\n');
}

/** Words in bold. */
export function bold(words: string): string {
  return String.raw`\fB${text(words)}\fR`;
}

/** The head of a section. */
export function section(title: string, ...body: readonly string[]): string {
  return [`.SH ${quoted(title.toUpperCase())}`, ...body].join('\n');
}

/** The head of a part of a section. */
export function subsection(title: string, ...body: readonly string[]): string {
  return [`.SS ${quoted(title)}`, ...body].join('\n');
}

/** A term with what it means, set in. */
export function item(term: string, meaning: string): string {
  return `.TP\n${term}\n${fill(meaning)}`;
}

/** Lines as they are, set in. */
export function example(...lines: readonly string[]): string {
  return ['.PP', '.RS 4', '.nf', ...lines.map(text), '.fi', '.RE'].join('\n');
}

/** An argument of a macro. */
export function quoted(words: string): string {
  return `"${text(words).replaceAll('"', '""')}"`;
}

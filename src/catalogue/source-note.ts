const NOTE = /^title: (.+?)(?:; author: (.+))?$/;

/** The note of a document whose title and author were found in it or beside it: where each was. */
export function sourceNote(title: string, author: string | undefined): string {
  return author === undefined ? `title: ${title}` : `title: ${title}; author: ${author}`;
}

/** Such a note without what is said of fields that somebody knows better; null where nothing is left of it. */
export function withoutSources(note: string, known: ReadonlySet<string>): string | null {
  const [, title, author] = NOTE.exec(note) ?? [];
  if (title === undefined) return note;
  const left = [
    ...(known.has('title') ? [] : [`title: ${title}`]),
    ...(author === undefined || known.has('author') ? [] : [`author: ${author}`]),
  ];
  return left.length === 0 ? null : left.join('; ');
}

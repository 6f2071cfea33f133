import { publishedIn, type CslDate, type CslItem } from './csl.ts';

/** A reference as an entry of BibTeX in UTF-8, under the document's id. */
export function formatBibtex(item: CslItem): string {
  const { id, title, author, issued, URL, note } = item;
  const publisher = publishedIn(item);
  const fields = {
    author: author && `{${escape(author[0]!.literal)}}`,
    // In braces of its own, so that no style changes its capitals.
    title: `{${escape(title)}}`,
    ...dateFields(issued),
    publisher: publisher && escape(publisher),
    url: URL && escapeUrl(URL),
    note: escape(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@misc{${id},\n${lines.join('')}}`;
}

/** `date` says all to BibLaTeX, marks of uncertainty included; `year` is what BibTeX knows. */
function dateFields({ 'date-parts': parts, literal, circa }: CslDate): Record<string, string | undefined> {
  const mark = circa ? '~' : '';
  const date = parts?.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-') + mark).join('/');
  const year = parts?.map(([number]) => number).filter((number, at, all) => all.indexOf(number) === at);
  const words = year?.join('--') ?? escape(literal ?? '');
  return { year: circa ? `ca. ${words}` : words, date };
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text that TeX sets as it is. Braces are written as words: a lone one would end the field. */
function escape(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** The package url takes addresses as they are, but for braces, which would end the field. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

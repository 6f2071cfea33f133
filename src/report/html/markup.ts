import { plain } from '../sanitise.ts';

/** HTML that is safe to put into a page: made by `markup` alone, which lets no text through as anything but text. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: text (escaped), markup as it is, lists of both; nothing for null, undefined and false. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[];

/** A template of HTML. What is put in is escaped for text and for attributes in double quotes, and nowhere else allowed. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: parts.map((part, at) => (at === 0 ? '' : write(contents[at - 1])) + part).join('') };
}

function write(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeHtml(plain(content));
  if ('html' in content) return content.html;
  return content.map(write).join('');
}

/** A part of a page that is written here and holds nothing from outside: style and script. */
export function trusted(html: string): Markup {
  return { html };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A link to the web; the words alone where the address is none that a browser should follow. */
export function link(href: string | null, words: Content): Markup {
  if (href === null || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return markup`${words}`;
  return markup`<a href="${new URL(href).href}" rel="noreferrer">${words}</a>`;
}

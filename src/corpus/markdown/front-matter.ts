import { parse } from 'yaml';
import { metadataDate } from '../metadata-date.ts';
import { firstFound, metadataField, metadataOf, type DocumentMetadata } from '../metadata.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  readonly metadata: DocumentMetadata;
  readonly body: string;
  /** The line of the file that the body begins on, counted from 1. */
  readonly line: number;
}

const FENCED = /^(---|\+\+\+)[ \t]*\n([^]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/;
const LONGEST = 100_000;

/** Takes the front matter from a Markdown text: YAML between `---`, or TOML between `+++`. */
export function readFrontMatter(text: string): FrontMatter {
  const [whole, fence, source] = FENCED.exec(text.slice(0, LONGEST)) ?? [];
  const fields = source === undefined ? undefined : fence === '---' ? readYaml(source) : readToml(source);
  // A text may well begin with a rule.
  if (whole === undefined || fields === undefined) return { metadata: {}, body: text, line: 1 };
  return { metadata: metadataFrom(fields), body: text.slice(whole.length), line: whole.split('\n').length };
}

type Fields = ReadonlyMap<string, unknown>;

function metadataFrom(fields: Fields): DocumentMetadata {
  const field = (...names: readonly string[]) =>
    firstFound(names.map((name) => metadataField(fields.get(name), 'front matter')));
  const url = field('url', 'source', 'link', 'canonical_url');
  return metadataOf({
    title: field('title'),
    author: field('author', 'authors', 'by', 'creator'),
    publisher: field('publisher', 'publication', 'journal', 'organization'),
    url: url && /^https?:/.test(url.value) ? url : undefined,
    date: firstFound([
      metadataDate(fields.get('date'), 'front matter', 'publication'),
      metadataDate(fields.get('published'), 'front matter', 'publication'),
      metadataDate(fields.get('created'), 'front matter', 'creation'),
      metadataDate(fields.get('updated') ?? fields.get('lastmod'), 'front matter', 'modification'),
    ]),
  });
}

function readYaml(source: string): Fields | undefined {
  try {
    // Strings, so that a date stays as it is written; no aliases, which could stand for any amount of text.
    const value: unknown = parse(source, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? lowerCased(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of TOML that metadata stands in: a name, and one text or a list of them. */
function readToml(source: string): Fields {
  const pairs = source.matchAll(/^\s*(\w+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|\[([^\]\n]*)\]|(\S+))\s*$/gm);
  return lowerCased(
    Array.from(pairs, ([, name, double, single, list, bare]) => [
      name!,
      double ??
        single ??
        (list === undefined ? bare : list.split(',').map((item) => item.replaceAll(/["']/g, '').trim())),
    ]),
  );
}

function lowerCased(entries: readonly (readonly [string, unknown])[]): Fields {
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

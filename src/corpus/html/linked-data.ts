import { attribute, findAll, textWithin, type HtmlElement } from './dom.ts';

/** What a page's linked data says of its text. */
export interface LinkedData {
  readonly headline?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly datePublished?: unknown;
  readonly dateModified?: unknown;
}

const LONGEST = 1_000_000;
const IS_TEXT = /(?:Article|Report|BlogPosting|Dataset|CreativeWork|WebPage)$/;

/** The first thing in the JSON-LD of a page that is a text (schema.org); what cannot be read is passed over. */
export function readLinkedData(html: HtmlElement): LinkedData | undefined {
  const scripts = findAll(html, ({ tagName }) => tagName === 'script').filter(
    (script) => attribute(script, 'type').toLowerCase() === 'application/ld+json',
  );
  return scripts
    .map(textWithin)
    .filter((text) => text.length < LONGEST)
    .flatMap(parseThings)
    .find((thing): thing is LinkedData => typesOf(thing).some((type) => IS_TEXT.test(type)));
}

function parseThings(text: string): unknown[] {
  try {
    return [JSON.parse(text)].flat().flatMap((thing: unknown) => [thing, ...graphOf(thing)]);
  } catch {
    return [];
  }
}

function graphOf(thing: unknown): unknown[] {
  const graph = (thing as { '@graph'?: unknown } | null)?.['@graph'];
  return Array.isArray(graph) ? graph : [];
}

function typesOf(thing: unknown): string[] {
  const type = (thing as { '@type'?: unknown } | null)?.['@type'];
  return [type].flat().filter((each) => typeof each === 'string');
}

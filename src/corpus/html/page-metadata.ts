import { dateInAddress, metadataDate } from '../metadata-date.ts';
import { firstFound, metadataField, metadataOf, type DocumentMetadata } from '../metadata.ts';
import { attribute, findAll, textWithin, type HtmlElement } from './dom.ts';
import { readLinkedData } from './linked-data.ts';

const TITLES = ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'];
const AUTHORS = ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author', 'byl'];
const PUBLISHERS = ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name'];
const PUBLISHED = [
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'article:published_time',
  'datepublished',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'date',
];
const MODIFIED = ['article:modified_time', 'dcterms.modified', 'datemodified', 'last-modified'];

/** What a page says of itself, in its meta tags and linked data. A date in its address is when it was put up. */
export function pageMetadata(html: HtmlElement): DocumentMetadata {
  const tags = metaTags(html);
  const linked = readLinkedData(html);
  const tag = <Found>(names: readonly string[], read: (value: string, source: string) => Found | undefined) =>
    firstFound(names.map((name) => (tags.has(name) ? read(tags.get(name)!, `meta tag ${name}`) : undefined)));
  const address = findAll(html, isCanonical).map((link) => attribute(link, 'href'))[0] ?? tags.get('og:url');
  const url = address !== undefined && /^https?:/.test(address) ? address : undefined;
  const [titleElement] = findAll(html, ({ tagName }) => tagName === 'title');
  return metadataOf({
    title: firstFound([
      metadataField(linked?.headline, 'linked data'),
      tag(TITLES, metadataField),
      titleElement && metadataField(textWithin(titleElement), 'title element'),
    ]),
    author: firstFound([
      metadataField(linked?.author, 'linked data'),
      tag(AUTHORS, (value, source) => (/^https?:/.test(value) ? undefined : metadataField(value, source))),
    ]),
    publisher: firstFound([metadataField(linked?.publisher, 'linked data'), tag(PUBLISHERS, metadataField)]),
    url: metadataField(url, 'canonical address'),
    date: firstFound([
      metadataDate(linked?.datePublished, 'linked data', 'publication'),
      tag(PUBLISHED, (value, source) => metadataDate(value, source, 'publication')),
      metadataDate(linked?.dateModified, 'linked data', 'modification'),
      tag(MODIFIED, (value, source) => metadataDate(value, source, 'modification')),
      dateInAddress(url),
    ]),
  });
}

/** The page's meta tags by name, in small letters; of several with one name, the first (authors: all). */
function metaTags(html: HtmlElement): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of findAll(html, ({ tagName }) => tagName === 'meta')) {
    const name = (attribute(meta, 'name') || attribute(meta, 'property') || attribute(meta, 'itemprop')).toLowerCase();
    const content = attribute(meta, 'content');
    const before = tags.get(name);
    if (name === '' || content === '') continue;
    if (before === undefined) tags.set(name, content);
    else if (name === 'citation_author') tags.set(name, `${before}; ${content}`.slice(0, 1000));
  }
  return tags;
}

const isCanonical = (element: HtmlElement) =>
  element.tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical';

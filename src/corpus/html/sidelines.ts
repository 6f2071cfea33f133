import { attribute, contains, findAll, hasAttribute, textWithin, type HtmlElement } from './dom.ts';
import type { Measure } from './measure.ts';
import { PAGE_HEADS, SIDE_ROLES, SIDE_WORDS, UNSEEN, UNSEEN_CLASSES } from './vocabulary.ts';

/** What is known of a page while it is walked. */
export interface Page {
  readonly measures: ReadonlyMap<HtmlElement, Measure>;
  /** The text of the whole page, as measured. */
  readonly text: number;
  /** Only leave out what is never seen: the page is made of what is left out elsewhere. */
  readonly keepAll: boolean;
}

const NONE: Measure = { text: 0, linked: 0, links: 0, holdsMain: false };

/** Whether a reader does not see an element. */
export function isUnseen(element: HtmlElement): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    hasAttribute(element, 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style')) ||
    classes(element).some((name) => UNSEEN_CLASSES.has(name)) ||
    isLinkToItself(element)
  );
}

/** The way back from a note to its mark, or what a heading is linked by: a sign that leads to where it stands. */
function isLinkToItself(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  return attribute(element, 'role') === 'doc-backlink' || /^\s*(?:[↩↑^⏎¶#§🔗]\ufe0e?\s*)+$/u.test(textWithin(element));
}

/**
 * Whether an element is around the text and not of it: menus, page heads and feet, sidebars, cookie notices.
 * @param inMain whether it stands in what the page marks as its text, where less is taken for such
 */
export function isSideline(element: HtmlElement, page: Page, inMain: boolean): boolean {
  if (page.keepAll || ['html', 'body', 'main', 'article', 'tr', 'tbody', 'thead'].includes(element.tagName))
    return false;
  const measure = page.measures.get(element) ?? NONE;
  if (element.tagName === 'nav' || SIDE_ROLES.has(attribute(element, 'role'))) return !measure.holdsMain;
  // A page may well have its text in a box of such a name.
  const mostOfPage = measure.text * 5 > page.text * 2;
  if (element.tagName === 'footer' || element.tagName === 'aside' || element.tagName === 'menu') {
    return inMain ? isLinks(measure) || hasSideName(element) : !mostOfPage;
  }
  if (mostOfPage || measure.holdsMain) return false;
  if (element.tagName === 'header' && !inMain) return true;
  if (hasSideName(element)) return true;
  if (isSmallForm(element, measure) || isCookieNotice(element, measure)) return true;
  return CONTAINERS.has(element.tagName) && ((!inMain && isLinks(measure)) || isLanguageChoice(element, measure));
}

const LONGEST_LABEL = 30;
const CONTAINERS = new Set('div section ul ol dl p td table center font span li'.split(' '));

const classes = (element: HtmlElement) => attribute(element, 'class').toLowerCase().split(/\s+/);

function hasSideName(element: HtmlElement): boolean {
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`;
  if (names.length < 2) return false;
  const parts = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  // `with-sidebar` and `no-menu` say what an element stands beside.
  return parts.some(
    (part, i) =>
      (SIDE_WORDS.has(part) && !['with', 'has', 'no', 'without'].includes(parts[i - 1] ?? '')) ||
      (part === 'header' && PAGE_HEADS.has(parts[i - 1] ?? '')),
  );
}

/** Whether an element is a list of short links, as menus are. */
function isLinks({ text, linked, links }: Measure): boolean {
  return links >= 2 && linked * 4 >= text * 3 && linked / links < 40;
}

/** Whether an element is where a page is had in other languages: links that say which, and no more than a label. */
function isLanguageChoice(element: HtmlElement, { text, linked, links }: Measure): boolean {
  if (links < 2 || text - linked > LONGEST_LABEL) return false;
  // The page's own is not always said.
  const unsaid = findAll(element, ({ tagName }) => tagName === 'a').filter((child) => !hasAttribute(child, 'hreflang'));
  return unsaid.length <= 1;
}

function isSmallForm({ tagName }: HtmlElement, { text }: Measure): boolean {
  return tagName === 'form' && text < 200;
}

const COOKIES = /\bcookies?\b/i;
const ASKING = /\b(?:accept|agree|consent|we use|uses? cookies|preferences|settings|policy|continu)/i;

function isCookieNotice(element: HtmlElement, { text }: Measure): boolean {
  if (text === 0 || text > 800) return false;
  const words = textWithin(element);
  return COOKIES.test(words) && ASKING.test(words) && contains(element, isKnob);
}

const isKnob = ({ tagName }: HtmlElement) => tagName === 'button' || tagName === 'a' || tagName === 'input';

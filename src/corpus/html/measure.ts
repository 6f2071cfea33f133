import { attribute, isElement, type HtmlElement } from './dom.ts';
import { UNSEEN } from './vocabulary.ts';

/** How much text an element holds, and how much of it is links. Spaces do not count. */
export interface Measure {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  /** Whether it is, or holds, what only the text of a page has: a main part, an article, a first heading. */
  readonly holdsMain: boolean;
}

const MAIN = new Set(['main', 'article', 'h1']);

/** Measures every element of a page once, from the innermost outwards. */
export function measureAll(root: HtmlElement): ReadonlyMap<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (element: HtmlElement): Measure => {
    let [text, linked, links] = [0, 0, 0];
    let holdsMain = MAIN.has(element.tagName) || attribute(element, 'role') === 'main';
    for (const child of UNSEEN.has(element.tagName) ? [] : element.childNodes) {
      if ('value' in child) text += child.value.replaceAll(/\s/gu, '').length;
      if (!isElement(child)) continue;
      const within = measure(child);
      text += within.text;
      linked += within.linked;
      links += within.links;
      holdsMain ||= within.holdsMain;
    }
    const isLink = element.tagName === 'a' && text > 0;
    const measured = { text, linked: isLink ? text : linked, links: isLink ? 1 : links, holdsMain };
    measures.set(element, measured);
    return measured;
  };
  measure(root);
  return measures;
}

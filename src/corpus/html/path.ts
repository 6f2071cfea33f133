import { elements, type HtmlElement } from './dom.ts';

/** Where an element stands, as a CSS selector that finds it in the page: `body > div:nth-of-type(2) > p`. */
export interface ElementPath {
  readonly toString: () => string;
}

const known = new WeakMap<HtmlElement, (child: HtmlElement) => string>();

/** The paths of the elements right within another. They are put together only where they are asked for. */
export function pathsWithin(parent: HtmlElement, path: ElementPath): (child: HtmlElement) => ElementPath {
  const step = known.get(parent) ?? stepsWithin(parent);
  known.set(parent, step);
  return (child) => ({
    toString() {
      return `${path.toString()} > ${step(child)}`;
    },
  });
}

function stepsWithin(parent: HtmlElement): (child: HtmlElement) => string {
  const counts = new Map<string, number>();
  const numbers = new Map<HtmlElement, number>();
  return (child) => {
    if (numbers.size === 0) {
      for (const element of elements(parent)) {
        const number = (counts.get(element.tagName) ?? 0) + 1;
        counts.set(element.tagName, number);
        numbers.set(element, number);
      }
    }
    return counts.get(child.tagName) === 1 ? child.tagName : `${child.tagName}:nth-of-type(${numbers.get(child)})`;
  };
}

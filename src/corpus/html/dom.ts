import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beyondLimit, LIMITS } from '../limits.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Parses a web page as browsers do.
 * @throws InputError when its elements are nested deeper than any page's
 */
export function parseHtml(text: string, file: string): HtmlElement {
  let depth = 0;
  const document = parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > LIMITS.depth) throw beyondLimit(file, `its elements are nested more than ${LIMITS.depth} deep`);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  return elements(document).find(({ tagName }) => tagName === 'html')!;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The elements right within another. */
export function elements(parent: HtmlParent): HtmlElement[] {
  return parent.childNodes.filter(isElement);
}

/** An attribute's value; empty where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

export function hasAttribute(element: HtmlElement, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name);
}

/** The elements within another that pass, in document order; what is within one that passes is not looked at. */
export function findAll(root: HtmlElement, passes: (element: HtmlElement) => boolean): HtmlElement[] {
  return elements(root).flatMap((element) => (passes(element) ? [element] : findAll(element, passes)));
}

/** Whether an element, or one within it, passes. */
export function contains(root: HtmlElement, passes: (element: HtmlElement) => boolean): boolean {
  return passes(root) || elements(root).some((element) => contains(element, passes));
}

/** All text within a node, as it stands. */
export function textWithin(node: HtmlNode | HtmlParent): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textWithin).join('') : '';
}

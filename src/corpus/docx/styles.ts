import type { ParagraphKind } from '../paragraphs.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';

/** What the styles of a DOCX file make of its paragraphs. */
export interface Styles {
  /** The kind of a paragraph; none where it is not of the text, as tables of contents are not. */
  readonly kindOf: (paragraph: XmlElement) => ParagraphKind | undefined;
}

const DEEPEST = 20;

/** Reads the styles part. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(
    childrenOf(childOf(root, 'styles'), 'style').map((style) => [style.attributes['styleId'] ?? '', style]),
  );
  /** A style and those that it is based on. */
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = styles.get(id ?? ''); style && found.length < DEEPEST;) {
      found.push(style);
      style = styles.get(childOf(style, 'basedOn')?.attributes['val'] ?? '');
    }
    return found;
  };
  return {
    kindOf(paragraph) {
      const properties = childOf(paragraph, 'pPr');
      const id = childOf(properties, 'pStyle')?.attributes['val'];
      const styled = chain(id);
      const names = [id ?? '', ...styled.map((style) => childOf(style, 'name')?.attributes['val'] ?? '')];
      const says = (name: string) =>
        [properties, ...styled.map((style) => childOf(style, 'pPr'))].some((each) => isSet(each, name));
      if (names.some((name) => /^toc ?\d|^toc heading$/i.test(name))) return undefined;
      if (names.some((name) => /^(?:heading ?\d|title|subtitle)$/i.test(name)) || says('outlineLvl')) return 'heading';
      if (names.some((name) => /^caption$/i.test(name))) return 'caption';
      return says('numPr') ? 'list-item' : 'paragraph';
    },
  };
}

/** Whether properties set an outline level of a heading, or a list: level 9 is body text, list 0 is none. */
function isSet(properties: XmlElement | undefined, name: string): boolean {
  const element = childOf(properties, name);
  if (element === undefined) return false;
  return name === 'numPr' ? childOf(element, 'numId')?.attributes['val'] !== '0' : element.attributes['val'] !== '9';
}

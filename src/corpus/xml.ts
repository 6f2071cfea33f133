import sax from 'sax';
import { InputError } from './input-error.ts';
import { beyondLimit, LIMITS } from './limits.ts';

/** An element of XML; names are without their prefixes, which documents choose as they like. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Parses XML. Of entities only those that XML itself has are known, so that none can stand for more text than is there.
 * @throws InputError when it is not well-formed, or nested deeper than any document's
 */
export function parseXml(bytes: Uint8Array, file: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = sax.parser(true, { position: false });
  const addText = (text: string) => {
    open.at(-1)!.children.push(text);
  };
  Object.assign(parser, {
    onopentag({ name, attributes }) {
      if (open.length > LIMITS.depth) throw beyondLimit(file, `its elements are nested more than ${LIMITS.depth} deep`);
      const local = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)] as const);
      const element = { name: localName(name), attributes: Object.fromEntries(local), children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    onclosetag() {
      open.pop();
    },
    ontext: addText,
    oncdata: addText,
    onerror(cause) {
      throw new InputError('the document is broken: its XML is not well-formed', {
        place: { file },
        hint: 'open it in the program it was made with, and save it anew',
        cause,
      });
    },
  } satisfies Partial<sax.SAXParser>);
  parser.write(decodeXml(bytes)).close();
  return root;
}

/** The elements of a name right within another. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

/** The elements right within another. */
export function elementsOf(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The element that a path of names leads to, of each name the first. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

/** All elements of a name within another, in document order. */
export function descendantsOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All text within an element. */
export function xmlText(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

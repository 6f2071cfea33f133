import type { Block } from '../block.ts';
import { joinLines, joinUnspaced, splitAtBreaks } from '../join-lines.ts';
import type { ParagraphKind } from '../paragraphs.ts';
import { readPlainLayout } from '../plain-layout.ts';
import { tableBlocks } from '../table-rows.ts';
import { elements, isElement, textWithin, type HtmlElement, type HtmlNode } from './dom.ts';
import { isNoteMark, superscript } from './inline.ts';
import { pathsWithin, type ElementPath } from './path.ts';
import { isSideline, isUnseen, type Page } from './sidelines.ts';
import { isDataTable, tableRows } from './tables.ts';
import { BLOCKS, KNOBS } from './vocabulary.ts';

/** Where the walk is: the block whose text is being gathered. */
interface Place {
  readonly path: ElementPath;
  readonly kind: ParagraphKind;
  readonly inMain: boolean;
}

/** The way to a page: `Home > News > Exchanges`. */
const PATH = /^[^.。>»›]{1,60}(?:[>»›][^.。>»›]{1,80}){2,6}$/u;
const LINE_BREAK = '\n';
const SIDE_LINE = /^(?:©|\(c\)\s|copyright\b|版权所有|you are here:)|\ball rights reserved\b/i;

/** The blocks that a reader sees within an element. */
export function walkBlocks(root: HtmlElement, path: ElementPath, page: Page, inMain: boolean): Block[] {
  const blocks: Block[] = [];
  let line = '';

  const flush = ({ path, kind, inMain }: Place) => {
    const text = line;
    line = '';
    if (text.trim() === '') return;
    for (const part of splitAtBreaks(text)) {
      // With its breaks, as Han and kana are joined without a space.
      const joined = joinLines(part.split(LINE_BREAK).map(collapse), NO_WORDS);
      if (
        joined === '' ||
        (!page.keepAll && isKnobText(joined)) ||
        (!inMain && joined.length < 300 && (SIDE_LINE.test(joined) || PATH.test(joined)))
      )
        continue;
      blocks.push({ kind, text: joined, place: path.toString() });
    }
  };

  /** Walks a node within the block at `place`; `at` is the node's own path. */
  const walk = (node: HtmlNode, place: Place, at: ElementPath): void => {
    if ('value' in node)
      line += joinUnspaced(node.value)
        .replaceAll(/[\t\n\f\r ]+/g, ' ')
        .replaceAll('\u00ad', '');
    if (!isElement(node) || isUnseen(node) || isSideline(node, page, place.inMain) || isNoteMark(node)) return;
    if (node.tagName === 'br') line += LINE_BREAK;
    else if (node.tagName === 'sup') line += superscript(textWithin(node), line);
    else if (BLOCKS.has(node.tagName)) walkBlock(node, place, at);
    else walkChildren(node, place, at);
  };

  const walkBlock = (element: HtmlElement, outer: Place, at: ElementPath): void => {
    flush(outer);
    const place = enter(element, outer, at);
    if (element.tagName === 'table' && isDataTable(element)) walkTable(element, place);
    else if (element.tagName === 'pre') for (const block of preformatted(element, place)) blocks.push(block);
    else walkChildren(element, place, at);
    flush(place);
  };

  const walkChildren = (element: HtmlElement, place: Place, at: ElementPath): void => {
    const pathOf = pathsWithin(element, at);
    for (const child of element.childNodes) walk(child, place, isElement(child) ? pathOf(child) : at);
  };

  const walkTable = (table: HtmlElement, place: Place): void => {
    const within = pathsWithin(table, place.path);
    const caption = elements(table).find(({ tagName }) => tagName === 'caption');
    if (caption) walkBlock(caption, place, within(caption));
    const readCell = (cell: HtmlElement) =>
      walkBlocks(cell, place.path, { ...page, keepAll: true }, true).map(({ text }) => text);
    const rows = tableRows(
      table,
      (cell) => readCell(cell).join(' '),
      (row) => {
        const section = row.parentNode as HtmlElement;
        return (section === table ? within(row) : pathsWithin(section, within(section))(row)).toString();
      },
    );
    for (const block of tableBlocks(rows)) blocks.push(block);
  };

  const start: Place = { path, kind: 'paragraph', inMain };
  walkChildren(root, start, path);
  flush(start);
  return blocks;
}

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'])),
  ...Object.fromEntries(['li', 'dt', 'dd'].map((tag) => [tag, 'list-item'])),
  ...Object.fromEntries(['caption', 'figcaption'].map((tag) => [tag, 'caption'])),
};

function enter({ tagName }: HtmlElement, outer: Place, path: ElementPath): Place {
  return {
    path,
    kind: KINDS[tagName] ?? (outer.kind === 'heading' ? 'paragraph' : outer.kind),
    inMain: outer.inMain || tagName === 'main' || tagName === 'article',
  };
}

/** Preformatted text is laid out as plain text is. */
function preformatted(element: HtmlElement, { path }: Place): Block[] {
  return readPlainLayout(textWithin(element)).paragraphs.map(({ text }) => ({
    kind: 'paragraph',
    text,
    place: path.toString(),
  }));
}

const collapse = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const isKnobText = (text: string) => text.length < 30 && KNOBS.has(text.toLowerCase().replaceAll(' ', '_'));
const NO_WORDS = { has: () => false };

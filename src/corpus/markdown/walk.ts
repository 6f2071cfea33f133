import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block } from '../block.ts';
import { parseHtml } from '../html/dom.ts';
import { superscript } from '../html/inline.ts';
import { readPage } from '../html/page.ts';
import { joinUnspaced } from '../join-lines.ts';
import { beyondLimit, LIMITS } from '../limits.ts';
import { linesPlace, type ParagraphKind } from '../paragraphs.ts';
import { tableBlocks } from '../table-rows.ts';

/** Quotes and lists within one another: parsing takes time by their number times the lines. */
const MOST_NESTED = LIMITS.depth / 10;
const NESTED = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${MOST_NESTED},}|^[ \\t]{${2 * MOST_NESTED},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`,
  'm',
);
/** Marks in one run of lines: emphasis and links are found in time by their square. */
const MOST_MARKS = 20_000;
const NOTE_MARK = /\[\^[^\]\s]{1,40}\](?!:)/g;
const NOTE = /^\[\^[^\]\s]{1,40}\]:\s*/;
/** What stands before the text of a task, and before that of a note set apart. */
const MARKER = /^\[(?:[ xX]\]\s+|!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*)/;
const STRUCK_OUT = /~~(?=\S)[^~]{1,1000}~~/g;
const COMMENT = /<!--[^]*?(?:-->|$)/g;

/**
 * The blocks of a Markdown text.
 * @param firstLine the line of the file that the text begins on
 * @throws InputError when its lists and quotes are nested deeper than any text's
 */
export function markdownBlocks(text: string, firstLine: number, file: string): Block[] {
  if (NESTED.test(text)) throw beyondLimit(file, `its lists and quotes are nested more than ${MOST_NESTED} deep`);
  for (const run of text.split(/\n[ \t]*\n/)) {
    if (run.length > MOST_MARKS && (run.match(/[*_`[\]<]/g)?.length ?? 0) > MOST_MARKS) {
      throw beyondLimit(file, `one of its paragraphs has more than ${MOST_MARKS} marks of emphasis and links`);
    }
  }
  const root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const placeOf = ({ position }: Nodes) =>
    position ? linesPlace(position.start.line + firstLine - 1, position.end.line + firstLine - 1) : '';

  const walk = (node: RootContent, kind: ParagraphKind): Block[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', text: phrasing(node.children), place: placeOf(node) }];
      case 'paragraph':
        return paragraphBlocks(phrasing(node.children), kind, placeOf(node));
      case 'blockquote':
        return node.children.flatMap((child) => walk(child, kind));
      case 'list':
        return node.children.flatMap((item) => item.children.flatMap((child) => walk(child, 'list-item')));
      case 'table':
        return tableBlocks(rowsOf(node, placeOf));
      case 'code':
        return node.value.split(/\n\s*\n/).map((part) => ({ kind: 'paragraph', text: part, place: placeOf(node) }));
      case 'html':
        return htmlBlocks(node.value, placeOf(node), file);
      default:
        return [];
    }
  };
  return root.children.flatMap((node) => walk(node, 'paragraph'));
}

/** A paragraph, or the notes that stand in it, one a line. */
function paragraphBlocks(text: string, kind: ParagraphKind, place: string): Block[] {
  if (!NOTE.test(text)) return [{ kind, text: text.replace(NOTE_MARK, '').replace(MARKER, ''), place }];
  return text
    .split(/\n(?=\[\^[^\]\s]{1,40}\]:)/)
    .map((note) => ({ kind: 'note', text: note.replace(NOTE, '').replace(NOTE_MARK, ''), place }));
}

function rowsOf({ children }: Table, placeOf: (node: Nodes) => string) {
  return children.map((row, i) => ({
    cells: row.children.map((cell) => ({
      text: phrasing(cell.children).replace(NOTE_MARK, '').trim(),
      isHead: i === 0,
    })),
    isHead: i === 0,
    place: placeOf(row),
  }));
}

/** The words of a line: without the marks around them, pictures, and tags. */
function phrasing(nodes: readonly PhrasingContent[]): string {
  let text = '';
  let raised: number | undefined;
  for (const node of nodes) {
    if (node.type === 'html') {
      if (/^<sup\b/i.test(node.value)) raised = text.length;
      else if (/^<\/sup\b/i.test(node.value) && raised !== undefined) {
        const before = text.slice(0, raised);
        text = before + superscript(text.slice(raised), before);
        raised = undefined;
      } else if (/^<br\b/i.test(node.value)) text += ' ';
    } else if ('children' in node) text += phrasing(node.children);
    else if (node.type === 'break') text += '\n';
    else if ('value' in node) text += node.value;
  }
  return joinUnspaced(text).replaceAll(STRUCK_OUT, '').replaceAll('\u00ad', '');
}

function htmlBlocks(value: string, place: string, file: string): Block[] {
  const text = value.replace(COMMENT, '');
  if (!text.includes('<')) return [{ kind: 'paragraph', text, place }];
  return readPage(parseHtml(text, file)).map((block) => ({ ...block, place }));
}

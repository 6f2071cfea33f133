import type { Block } from '../block.ts';
import { joinLines, splitAtBreaks } from '../join-lines.ts';
import { isFigure, tableBlocks, type TableCell, type TableRow } from '../table-rows.ts';
import { childOf, childrenOf, elementsOf, type XmlElement } from '../xml.ts';
import { readRuns } from './runs.ts';
import type { Styles } from './styles.ts';

/** What the blocks of a DOCX file are read with. */
export interface DocxParts {
  readonly styles: Styles;
  /** The notes, by their names: `footnote 2`. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

const LONGEST_CELL = 300;
const NO_WORDS = { has: () => false };

/** The blocks within an element of a DOCX file; `path` is its own: `body`. */
export function docxBlocks(parent: XmlElement, path: string, parts: DocxParts): Block[] {
  const counts = new Map<string, number>();
  return elementsOf(parent).flatMap((child) => {
    const number = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, number);
    const place = `${path}/${child.name}[${number}]`;
    switch (child.name) {
      case 'p':
        return paragraphBlocks(child, place, parts);
      case 'tbl':
        return readTable(child, place, parts);
      case 'sdt':
        return isContents(child)
          ? []
          : docxBlocks(childOf(child, 'sdtContent') ?? NOTHING, `${place}/sdtContent`, parts);
      case 'ins':
      case 'moveTo':
      case 'customXml':
        return docxBlocks(child, place, parts);
      default:
        return [];
    }
  });
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

function isContents(element: XmlElement): boolean {
  const gallery = childOf(element, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes['val'] ?? '';
  return /table of contents/i.test(gallery);
}

function paragraphBlocks(paragraph: XmlElement, place: string, parts: DocxParts): Block[] {
  const kind = parts.styles.kindOf(paragraph);
  if (kind === undefined) return [];
  const { text, boxes, notes } = readRuns(paragraph);
  return [
    ...splitAtBreaks(text).map((part): Block => ({ kind, text: joinLines(part.split('\n'), NO_WORDS), place })),
    ...boxes.flatMap((box) => docxBlocks(box, `${place}/txbxContent`, parts)),
    ...notes.flatMap((name) => noteBlocks(name, parts)),
  ];
}

function noteBlocks(name: string, parts: DocxParts): Block[] {
  const note = parts.notes.get(name);
  if (note === undefined) return [];
  // A note that refers to itself would have no end.
  const blocks = docxBlocks(note, name, { ...parts, notes: new Map() });
  return blocks.map((block) => ({ ...block, kind: 'note' }));
}

function readTable(table: XmlElement, place: string, parts: DocxParts): Block[] {
  const rows = elementsOf(table)
    .filter(({ name }) => name === 'tr')
    .map((element, i) => ({ element, place: `${place}/tr[${i + 1}]` }))
    .filter(({ element }) => childOf(element, 'trPr', 'del') === undefined);
  const cells = rows.flatMap((row) => cellsOf(row.element).map((cell) => ({ cell, place: row.place })));
  const texts = cells.map(({ cell }) => cellText(cell, parts).text);
  const isLayout =
    cells.some(({ cell }) => childOf(cell, 'tbl') !== undefined) ||
    rows.every(({ element }) => cellsOf(element).length < 2) ||
    texts.filter((text) => text.length > LONGEST_CELL).length * 4 > texts.length;
  if (isLayout) return cells.flatMap(({ cell, place }) => docxBlocks(cell, `${place}/tc`, parts));
  const firstIsHead = /^(?:1|true|on)$/.test(childOf(table, 'tblPr', 'tblLook')?.attributes['firstRow'] ?? '');
  const above: (TableCell | undefined)[] = [];
  const notes = cells.flatMap(({ cell }) => childrenOf(cell, 'p').flatMap((paragraph) => readRuns(paragraph).notes));
  const read = tableBlocks(
    rows.map(({ element, place }, i) => {
      const row = readRow(element, place, above, parts);
      const isHead =
        i === 0 && firstIsHead && rows.length > 1 && !row.cells.some((cell) => cell && isFigure(cell.text));
      return { ...row, isHead: row.isHead || isHead };
    }),
  );
  return [...read, ...notes.flatMap((name) => noteBlocks(name, parts))];
}

function readRow(row: XmlElement, place: string, above: (TableCell | undefined)[], parts: DocxParts): TableRow {
  const cells: (TableCell | undefined)[] = [];
  for (const element of cellsOf(row)) {
    const properties = childOf(element, 'tcPr');
    const merged = childOf(properties, 'vMerge');
    const goesOn = merged !== undefined && merged.attributes['val'] !== 'restart';
    const { text, isBold } = cellText(element, parts);
    const cell = goesOn ? above[cells.length] : { text, isHead: isBold };
    const span = Number.parseInt(childOf(properties, 'gridSpan')?.attributes['val'] ?? '1', 10);
    for (let i = 0; i < Math.min(Math.max(span || 1, 1), 100); i++) cells.push(cell);
  }
  above.length = 0;
  for (const cell of cells) above.push(cell);
  return { cells, isHead: childOf(row, 'trPr', 'tblHeader') !== undefined, place };
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : child.name === 'sdt' ? childrenOf(childOf(child, 'sdtContent'), 'tc') : [],
  );
}

function cellText(cell: XmlElement, { styles }: DocxParts): { text: string; isBold: boolean } {
  const paragraphs = childrenOf(cell, 'p')
    .filter((paragraph) => styles.kindOf(paragraph) !== undefined)
    .map(readRuns);
  const filled = paragraphs.filter(({ text }) => text.trim() !== '');
  return {
    text: filled.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim()).join(' '),
    isBold: filled.length > 0 && filled.every(({ isBold }) => isBold),
  };
}

import { escapeMarkdown, escapeStart, writeInline } from '../markdown.ts';
import { plotIntervals } from '../plot.ts';
import type { Block, Report } from '../report.ts';
import { plain } from '../sanitise.ts';
import { loadMeasure, type Measure, widest } from '../terminal/width.ts';
import { blockTexts, textOf } from '../texts.ts';

// Of a plot: Markdown has no screen of its own.
const WIDTH = 80;

/** GitHub Flavored Markdown; the words of documents stay words. */
export async function formatMd({ display }: Report): Promise<string> {
  const measure = await loadMeasure(display.flatMap(blockTexts).map(plain));
  const written = writeBlocks(display, measure);
  return written === '' ? '' : `${written}\n`;
}

function writeBlocks(blocks: readonly Block[], measure: Measure): string {
  return blocks
    .map((block) => writeBlock(block, measure))
    .filter((written) => written !== '')
    .join('\n\n');
}

function writeBlock(block: Block, measure: Measure): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeStart(writeInline(block.text));
    case 'heading':
      return `## ${escapeStart(escapeMarkdown(textOf(block.text)))}`;
    case 'quote':
      return `> ${escapeStart(writeInline(block.text))}`;
    case 'table':
      return writeTable(block);
    case 'plot':
      return fence(plotIntervals(block.rows, WIDTH, measure));
    case 'details':
      return writeDetails(block, measure);
    case 'verbatim':
      return fence(block.lines.map((line) => plain(textOf(line))));
  }
}

/** Folded, as GitHub shows it; the blank lines make what lies between Markdown again. */
function writeDetails({ summary, blocks }: Extract<Block, { kind: 'details' }>, measure: Measure): string {
  return `<details>\n<summary>\n\n${writeInline(summary).trim()}\n\n</summary>\n\n${writeBlocks(blocks, measure)}\n\n</details>`;
}

function writeTable({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, at) => writeInline(row[at] ?? '').trim()))),
  ].join('\n');
}

/** Lines as they are, between fences longer than any run of backticks within. */
function fence(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ({ 0: run }) => run.length));
  const marks = '`'.repeat(Math.max(3, widest(runs) + 1));
  return [`${marks}text`, ...lines, marks].join('\n');
}

import type { Block } from '../report.ts';
import { chartFrame } from './chart.ts';
import { inline } from './inline.ts';
import { markup, type Markup } from './markup.ts';

/** The blocks of a report one after the other. */
export function blocks(display: readonly Block[]): Markup {
  return markup`${display.map(block)}`;
}

function block(piece: Block, at: number): Markup {
  switch (piece.kind) {
    case 'paragraph':
      return markup`<p${piece.indent ? markup` class="indent"` : null}>${inline(piece.text)}</p>\n`;
    case 'heading':
      return markup`<h2>${inline(piece.text)}</h2>\n`;
    case 'quote':
      return markup`<blockquote dir="auto">${inline(piece.text)}</blockquote>\n`;
    case 'table':
      return table(piece);
    case 'plot':
      return markup`<figure>${chartFrame({ id: `plot-${at}`, title: 'The figures as intervals', rows: piece.rows })}</figure>\n`;
    case 'verbatim':
      return markup`<pre tabindex="0">${piece.lines.map((line) => markup`${inline(line)}\n`)}</pre>\n`;
    case 'details':
      return markup`<details><summary>${inline(piece.summary)}</summary>\n${blocks(piece.blocks)}</details>\n`;
  }
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): Markup {
  const side = (at: number) => (columns[at]?.align === 'right' ? markup` class="right"` : null);
  return markup`<div class="scroll" role="group" aria-label="Table" tabindex="0"><table class="sortable">
<thead><tr>${columns.map(({ title }, at) => markup`<th scope="col"${side(at)}>${title || 'Mark'}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${columns.map((_, at) => markup`<td${side(at)}>${inline(row[at] ?? '')}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;
}

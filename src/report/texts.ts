import type { Block, Text } from './report.ts';

/** A text without its styles. */
export function textOf(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((stretch) => (typeof stretch === 'string' ? stretch : stretch.text)).join('');
}

/** All texts of a block. */
export function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [textOf(block.text)];
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat().map(textOf)];
    case 'plot':
      return block.rows.flatMap(({ label, words }) => [label, words]);
    case 'verbatim':
      return block.lines.map(textOf);
  }
}

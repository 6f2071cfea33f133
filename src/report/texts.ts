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
    case 'details':
      return [textOf(block.summary), ...block.blocks.flatMap(blockTexts)];
    case 'verbatim':
      return block.lines.map(textOf);
  }
}

/** A block that holds no others. */
export type FlatBlock = Exclude<Block, { kind: 'details' }>;

/** The blocks with what is folded away among them, for formats that do not fold. */
export function unfold(blocks: readonly Block[]): readonly FlatBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'details' ? [{ kind: 'paragraph', text: block.summary } as const, ...unfold(block.blocks)] : [block],
  );
}

import { joinBlocks } from '../block.ts';
import { decodeText } from '../encoding.ts';
import type { DocumentReader } from '../formats.ts';
import { requireFileSize } from '../limits.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { markdownBlocks } from '../markdown/walk.ts';

/** Markdown with the tables of GitHub, and front matter in YAML or TOML. */
export const markdown: DocumentReader = {
  name: 'Markdown',
  version: 3,
  async read(bytes, options) {
    requireFileSize(bytes, options.file);
    const { text, encoding } = await decodeText(bytes, options);
    const { metadata, body, line } = readFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
    return { ...joinBlocks(markdownBlocks(body, line, options.file)), metadata, encoding };
  },
};

import { joinBlocks } from '../block.ts';
import { decodeText } from '../encoding.ts';
import type { DocumentReader } from '../formats.ts';
import { parseHtml } from '../html/dom.ts';
import { readPage } from '../html/page.ts';
import { pageMetadata } from '../html/page-metadata.ts';
import { requireFileSize } from '../limits.ts';

/** Web pages, saved or written. */
export const html: DocumentReader = {
  name: 'HTML',
  version: 3,
  async read(bytes, { file, encoding }) {
    requireFileSize(bytes, file);
    const decoded = await decodeText(bytes, { file, encoding, declared: declaredEncoding(bytes) });
    const root = parseHtml(decoded.text, file);
    return { ...joinBlocks(readPage(root)), metadata: pageMetadata(root), encoding: decoded.encoding };
  },
};

/** As far as browsers look for it. */
const PRESCAN = 4096;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const declared = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(
    start,
  );
  const encoding = declared?.[1] ?? declared?.[2];
  // What can be read as ASCII is not UTF-16, whatever it says.
  return encoding !== undefined && /^utf-?16/i.test(encoding) ? 'utf-8' : encoding;
}

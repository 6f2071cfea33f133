import { blocks } from '../html/blocks.ts';
import { dossierPage } from '../html/dossier-page.ts';
import { markup } from '../html/markup.ts';
import { writePage } from '../html/page.ts';
import type { Block, Report } from '../report.ts';
import { textOf } from '../texts.ts';

/** A page of its own, for any browser: the whole report where the answer is one, else its blocks. */
export function formatHtml({ display, dossier }: Report): string {
  if (dossier !== undefined) {
    return writePage({ title: 'What the documents say', body: dossierPage(dossier) });
  }
  const [first, ...rest] = display;
  if (first?.kind !== 'heading') return writeBlocks('What the documents say', display);
  return writeBlocks(textOf(first.text), rest);
}

function writeBlocks(title: string, display: readonly Block[]): string {
  return writePage({ title, body: markup`<main>\n<h1>${title}</h1>\n${blocks(display)}</main>\n` });
}

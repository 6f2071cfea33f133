import { parseDate } from '../../src/catalogue/parse-date.ts';
import type { DocumentText } from '../../src/corpus/document.ts';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import type { Searched } from '../../src/discovery/suggest.ts';

/** Documents in memory that nothing is catalogued of: each by its id, a year at the beginning of which dates it. */
export function documentsOf(texts: Readonly<Record<string, string>>): Searched {
  const entries = Object.entries(texts);
  return {
    texts: new Map(
      entries.map(([id, text]): [string, DocumentText] => [
        id,
        {
          file: `${id}.txt`,
          sha256: '0'.repeat(64),
          reader: { name: 'plain text', version: 1 },
          encoding: 'utf-8',
          metadata: {},
          text,
          paragraphs: splitParagraphs(text),
        },
      ]),
    ),
    dates: new Map(entries.map(([id]) => [id, parseDate(/^\d{4}/.exec(id)?.[0] ?? 'XXXX')!])),
    claims: [],
    observations: [],
  };
}

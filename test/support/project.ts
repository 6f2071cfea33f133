import { stringify } from 'yaml';
import { observe } from '../../src/catalogue/observe.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import type { Project } from '../../src/catalogue/project.ts';
import type { DocumentText } from '../../src/corpus/document.ts';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';

/** A claim in short: its fields, and for each document the quotes of its first paragraph with their own fields. */
export interface ClaimInShort {
  readonly [field: string]: unknown;
  readonly says?: Readonly<
    Record<string, string | readonly (string | { readonly quote: string; [field: string]: unknown })[]>
  >;
}

/** A project in memory: documents named by their year or date, one paragraph each, that says all that claims quote. */
export function projectOf(claims: Readonly<Record<string, ClaimInShort>>): Project {
  const said = new Map<string, string[]>();
  const entries = Object.entries(claims).map(([id, { says, ...fields }]) => {
    const observations = Object.entries(says ?? {}).flatMap(([document, quotes]) =>
      (typeof quotes === 'string' ? [quotes] : quotes).map((quote) => {
        const entry = typeof quote === 'string' ? { quote } : quote;
        said.set(document, [...(said.get(document) ?? []), entry.quote]);
        return { document: documentId(document), paragraph: said.get(document)!.length, ...entry };
      }),
    );
    return [id, { title: id, kind: 'stock', ...fields, ...(observations.length > 0 ? { observations } : {}) }];
  });
  const dates = [...said.keys()];
  const source = stringify({
    version: 1,
    documents: Object.fromEntries(
      dates.map((date) => [
        documentId(date),
        { file: `${documentId(date)}.txt`, title: `Of ${date}`, date: date.split(' ')[0] },
      ]),
    ),
    claims: Object.fromEntries(entries),
  });
  const catalogue = parseCatalogue(source, 'claims.yaml', parseDate);
  const texts = new Map(
    dates.map((date): [string, DocumentText] => {
      const text = said
        .get(date)!
        .map((quote) => `It is said that there are ${quote} in all.`)
        .join('\n\n');
      const file = `${documentId(date)}.txt`;
      const reader = { name: 'plain text', version: 1 };
      const read = { text, paragraphs: splitParagraphs(text), metadata: {}, encoding: 'utf-8' };
      return [documentId(date), { file, sha256: '0'.repeat(64), reader, ...read }];
    }),
  );
  return { catalogue, texts, unusable: [], ...observe(catalogue, texts) };
}

/** `2007 b` is a second document of 2007. */
const documentId = (date: string) => `d${date.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`;

import * as z from 'zod/mini';
import { FINDING_KINDS, SEVERITIES, type FindingKind } from './finding-kinds.ts';
import { ID } from './id.ts';

/**
 * What `claims.yaml` may hold. The one definition: it validates, it gives the types, and the JSON Schema that editors
 * use is made from it.
 *
 * Every scalar arrives as its source text, so that no figure is lost to YAML's own reading (`012`, 20 digits). An editor
 * reads YAML's way, where `quote: 418` is a number: hence the types that the JSON Schema is told.
 */

const meta = (description: string, editor: Record<string, unknown> = {}) => z.meta({ description, ...editor });

const words = (description: string) =>
  z.string().check(z.regex(/\S/), meta(description, { type: ['string', 'number'], expected: 'words' }));

const pattern = (of: RegExp, expected: string, description: string, type: unknown = 'string') =>
  z.string().check(z.regex(of), meta(description, { type, expected }));

const wholeNumber = (description: string) =>
  pattern(/^[1-9][0-9]{0,8}$/, 'a whole number from 1', description, 'integer');

const edtf = (description: string) =>
  pattern(/\S/, 'a date in EDTF, such as 2007-09~', `${description} (EDTF: 2002-10-08, 2007-09~, 1997/2002)`, [
    'string',
    'integer',
  ]);

const duration = (description: string) =>
  pattern(/^P[1-9][0-9]{0,4}[YMWD]$/, 'a duration such as P5Y, P6M, P1W or P1D', description);

const id = (description: string) => pattern(ID, 'an id of small letters, digits and hyphens', description);

const document = z.strictObject({
  file: words('The file, relative to the corpus folder'),
  title: words('The title, as printed'),
  author: z.optional(words('Who wrote or spoke it')),
  publisher: z.optional(words('Where it was published, with the issue or edition')),
  date: edtf('When it was published'),
  'date-source': z.optional(words('How the date is known')),
  url: z.optional(pattern(/^https?:\/\/\S+$/, 'an http or https address', 'Where it stands on the web')),
  sha256: z.optional(pattern(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters', 'SHA-256 of the file')),
  encoding: z.optional(
    words('The encoding of its text (utf-8, windows-1252, gb18030, big5, …); detected where it is not said'),
  ),
  'text-sha256': z.optional(
    pattern(
      /^[0-9a-f]{64}$/,
      '64 hexadecimal digits in small letters',
      'SHA-256 of the text read from the file; `claims check --lock` writes it',
    ),
  ),
  reader: z.optional(words('What read that text, and its version; `claims check --lock` writes it')),
  note: z.optional(words('A remark')),
});

/** What cites a figure. */
const citation = {
  document: id('The id of a document'),
  paragraph: wholeNumber('The paragraph that holds the quote, counted from 1'),
  quote: words('The exact words that state the figure, hedge included'),
  prefix: z.optional(words('The words right before the quote, where it stands more than once')),
  suffix: z.optional(words('The words right after the quote, where it stands more than once')),
  figure: z.optional(words('The words of the quote that hold the figure, where it states several')),
};

const observation = z.strictObject({
  ...citation,
  value: z.optional(words('The stated value, to be held against the quote; nothing needs it')),
  of: z.optional(edtf('The time it speaks of, where that is not the date of the document')),
  period: z.optional(duration("The flow's period, where it is not the claim's")),
  basis: z.optional(id("One of the claim's bases")),
  note: z.optional(words('A remark')),
});

const exclusion = z.strictObject({
  ...citation,
  note: z.optional(words('Why it is left out')),
});

const excluded = (description: string) => z.optional(z.array(exclusion).check(meta(description)));

const claim = z.strictObject({
  title: words('What is measured, in a few words'),
  kind: z
    .enum(['stock', 'flow', 'event'])
    .check(meta('stock: how many at a moment; flow: how many over a period; event: how many at one occasion')),
  counted: z.optional(words('What is counted')),
  unit: z.optional(words('The unit of money, shares and measures')),
  period: z.optional(duration('The period of a flow, an ISO 8601 duration')),
  basis: z.optional(words('On what basis it is counted')),
  bases: z.optional(
    z
      .record(id('The id of a basis'), words('What is counted on this basis'))
      .check(meta('The bases that its observations differ in: figures on different bases are not compared')),
  ),
  incomparable: z.optional(words('Why figures on different bases cannot be compared')),
  granularity: z.optional(
    pattern(
      /^(?=.*[1-9])[0-9]{1,30}(?:\.[0-9]{1,30})?$/,
      'a number above 0',
      'How finely its round figures are stated, where the general rule does not fit',
      ['string', 'number'],
    ),
  ),
  formula: z.optional(
    words('The claim worked out from others: (sent + received) / years, where `years` is their period in years'),
  ),
  note: z.optional(words('A remark')),
  observations: z.optional(z.array(observation)),
  excluded: excluded(
    'Figures that read like its own and are none of it: `claims suggest` proposes them for it no more',
  ),
});

const constraint = z.strictObject({
  always: z.optional(
    words('A relation that holds in every year: sent + received <= exchanged; with <=, >=, =, < or > between formulas'),
  ),
  'never-falls': z.optional(id('A claim that counts up: it may not fall from year to year')),
  'one-period': z.optional(
    id('A flow whose sources all speak of periods of one length, and those of one year of the same one'),
  ),
  note: z.optional(words('Why it is so')),
});

/** The whole catalogue file. */
export const catalogueFile = z
  .strictObject({
    version: pattern(/^1$/, '1', 'The version of this form of catalogue: 1', 'integer'),
    corpus: z.optional(words('The folder of the documents, relative to this file; `corpus` where it is not said')),
    documents: z.record(id('The id of a document'), document).check(meta('The documents by id')),
    claims: z.record(id('The id of a claim'), claim).check(meta('The claims by id')),
    constraints: z.optional(
      z.array(constraint).check(meta('What is always so, whatever the documents say: `claims check` works it out')),
    ),
    severities: z.optional(
      z
        .partialRecord(
          z.enum(Object.keys(FINDING_KINDS) as [FindingKind, ...FindingKind[]]),
          z.enum([...SEVERITIES, 'off']),
        )
        .check(meta('How much each kind of finding of `claims check` matters')),
    ),
    excluded: excluded(
      'Figures that belong to no claim on purpose: `claims suggest` proposes them no more, and `claims check` does not miss them',
    ),
  })
  .check(meta('A catalogue of claims: the documents of a corpus, and the statistics that recur in them'));

export type CatalogueFile = z.infer<typeof catalogueFile>;

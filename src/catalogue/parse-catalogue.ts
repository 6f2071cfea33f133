import { InputError, placeAt } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import {
  exclusionPath,
  exclusionsOf,
  type Catalogue,
  type CataloguedExclusion,
  type CataloguedObservation,
  type CatalogueDocument,
  type Claim,
} from './catalogue.ts';
import type { EdtfDate } from './dates.ts';
import type { CatalogueFile } from './definition.ts';
import { claimsOf, FormulaError, parseFormula, type Formula } from './formula.ts';
import { readConstraints } from './parse-constraints.ts';
import { operandsFirst } from './operands-first.ts';
import { parsePeriod } from './period.ts';
import { parsePlainDate } from './plain-date.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/**
 * Reads the text of a catalogue file: YAML, its form, and what its parts say of each other.
 * @param file the file's name, for messages
 * @param parseDate reads EDTF; the plain forms of it where nothing else is given, as all of it is slow to load
 * @throws InputError with the line and column of the first thing that cannot be used
 */
export function parseCatalogue(source: string, file: string, parseDate: ParseDate = parsePlainDate): Catalogue {
  const yaml = readYaml(source, file);
  const failAt = (index: number | undefined, message: string, hint: string): never => {
    throw new InputError(message, { place: placeAt(file, source, index ?? 0), hint });
  };
  const fail: Fail = (path, message, hint) => failAt(yaml.values[path], message, hint);
  const data = validate(yaml.data, (path, where, message, hint) =>
    failAt(where === 'key' ? (yaml.keys[path] ?? yaml.values[path]) : yaml.values[path], message, hint),
  );
  const readDate: ReadDate = (text, path) =>
    parseDate(text) ?? fail(path, `${text} is no date`, 'write it in EDTF: 2007-09-25, 2007-09, 2007~, 2003/2004');
  const catalogue: Catalogue = {
    file,
    source,
    corpus: data.corpus ?? 'corpus',
    documents: Object.entries(data.documents).map(([id, entry]) => readDocumentEntry(id, entry, readDate)),
    claims: Object.entries(data.claims).map(([id, entry]) => readClaim(id, entry, fail, readDate)),
    constraints: readConstraints(data.constraints ?? [], Object.keys(data.claims), fail),
    excluded: readExclusions(null, data.excluded),
    severities: data.severities ?? {},
    positions: yaml.values,
  };
  checkReferences(catalogue, fail);
  return catalogue;
}

/** Reads a date of EDTF; undefined where it is none. */
type ParseDate = (text: string) => EdtfDate | undefined;
type Fail = (path: string, message: string, hint: string) => never;
type ReadDate = (text: string, path: string) => EdtfDate;
type DocumentEntry = CatalogueFile['documents'][string];
type ClaimEntry = CatalogueFile['claims'][string];
type ObservationEntry = NonNullable<ClaimEntry['observations']>[number];
type ExclusionEntries = CatalogueFile['excluded'];

function readDocumentEntry(id: string, entry: DocumentEntry, readDate: ReadDate): CatalogueDocument {
  return {
    id,
    file: entry.file,
    title: entry.title,
    author: entry.author ?? null,
    publisher: entry.publisher ?? null,
    date: readDate(entry.date, `documents/${id}/date`),
    dateSource: entry['date-source'] ?? null,
    url: entry.url ?? null,
    sha256: entry.sha256 ?? null,
    encoding: entry.encoding ?? null,
    textSha256: entry['text-sha256'] ?? null,
    reader: entry.reader ?? null,
    note: entry.note ?? null,
  };
}

function readClaim(id: string, entry: ClaimEntry, fail: Fail, readDate: ReadDate): Claim {
  const path = `claims/${id}`;
  if (entry.formula === undefined && (entry.observations ?? []).length === 0) {
    fail(path, `the claim ${id} has neither observations nor a formula`, 'give it one of them, or take it out');
  }
  return {
    id,
    title: entry.title,
    kind: entry.kind,
    counted: entry.counted ?? null,
    unit: entry.unit ?? null,
    period: entry.period === undefined ? null : parsePeriod(entry.period),
    basis: entry.basis ?? null,
    bases: entry.bases ?? {},
    incomparable: entry.incomparable ?? null,
    granularity: entry.granularity ?? null,
    formula: entry.formula === undefined ? null : readFormula(entry.formula, `${path}/formula`, fail),
    note: entry.note ?? null,
    observations: (entry.observations ?? []).map((observation, index) =>
      readObservation(id, index, observation, `${path}/observations/${index}`, readDate),
    ),
    excluded: readExclusions(id, entry.excluded),
  };
}

function readObservation(
  claim: string,
  index: number,
  entry: ObservationEntry,
  path: string,
  readDate: ReadDate,
): CataloguedObservation {
  return {
    claim,
    index,
    ...readCitation(entry),
    value: entry.value ?? null,
    of: entry.of === undefined ? null : readDate(entry.of, `${path}/of`),
    period: entry.period === undefined ? null : parsePeriod(entry.period),
    basis: entry.basis ?? null,
  };
}

function readExclusions(claim: string | null, entries: ExclusionEntries = []): CataloguedExclusion[] {
  return entries.map((entry, index) => ({ claim, index, ...readCitation(entry) }));
}

function readCitation(entry: NonNullable<ExclusionEntries>[number]) {
  return {
    document: entry.document,
    paragraph: Number(entry.paragraph),
    quote: entry.quote,
    prefix: entry.prefix ?? null,
    suffix: entry.suffix ?? null,
    figure: entry.figure ?? null,
    note: entry.note ?? null,
  };
}

function readFormula(text: string, path: string, fail: Fail): Formula {
  try {
    return parseFormula(text);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const message = `the formula cannot be read: at character ${error.index + 1}, ${error.message}`;
    return fail(path, message, 'write it like (sent + received) / years');
  }
}

/** Ids that are named must be there, and formulas must not go in a circle. */
function checkReferences(catalogue: Catalogue, fail: Fail): void {
  const { documents, claims } = catalogue;
  const documentIds = new Set(documents.map((document) => document.id));
  const claimIds = claims.map((claim) => claim.id);
  const operands = new Map(claims.map(({ id, formula }) => [id, formula === null ? [] : claimsOf(formula)]));

  const requireDocument = (id: string, path: string) => {
    if (!documentIds.has(id)) fail(`${path}/document`, `no document is called ${id}`, nameHint(id, [...documentIds]));
  };

  for (const [id, over] of operands) {
    const unknown = over.find((operand) => !operands.has(operand));
    if (unknown === undefined) continue;
    fail(`claims/${id}/formula`, `no claim is called ${unknown}`, nameHint(unknown, claimIds));
  }
  operandsFirst(
    claimIds,
    (id) => operands.get(id)!,
    (way) => fail(`claims/${way[0]}/formula`, `the formula goes in a circle: ${wayWords(way)}`, 'break it'),
  );

  for (const claim of claims) {
    const path = `claims/${claim.id}`;
    for (const { index, document, basis } of claim.observations) {
      const at = `${path}/observations/${index}`;
      requireDocument(document, at);
      if (basis !== null && !Object.hasOwn(claim.bases, basis)) {
        fail(`${at}/basis`, `the claim ${claim.id} has no basis ${basis}`, nameHint(basis, Object.keys(claim.bases)));
      }
      if (basis === null && Object.keys(claim.bases).length > 0) {
        fail(
          at,
          `the observation names none of the bases of ${claim.id}`,
          `add \`basis\`: one of ${Object.keys(claim.bases).join(', ')}`,
        );
      }
    }
  }
  for (const each of exclusionsOf(catalogue)) requireDocument(each.document, exclusionPath(each).join('/'));
}

/** A way from a claim back to itself; of a long one its ends. */
function wayWords(way: readonly string[]): string {
  return (way.length <= 10 ? way : [...way.slice(0, 4), '…', ...way.slice(-4)]).join(' → ');
}

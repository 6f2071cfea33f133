import type { Catalogue } from '../catalogue/catalogue.ts';
import { corpusFolder } from '../catalogue/catalogue.ts';
import { FINDING_KINDS, type Severity } from '../catalogue/finding-kinds.ts';
import type { CheckResult } from '../comparison/check.ts';
import type { Finding, FindingPlace } from '../comparison/checks/finding.ts';
import type { DocumentText } from '../corpus/document.ts';
import { indexLines } from '../corpus/line-index.ts';
import { checkDisplay } from './check-display.ts';
import { findingWords, type FindingWords } from './finding-words.ts';
import type { Report } from './report.ts';

/** A finding with its words and the place it is shown at. */
export interface ToldFinding extends FindingWords {
  readonly finding: Finding;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a finding may be about; which of these it is depends on its kind. */
interface About {
  readonly claim?: string | null;
  readonly document?: string;
  readonly paragraph?: number;
}

/**
 * What a check found, in every form.
 * @param allNotes whether people are shown each note, not only how many there are
 */
export function checkReport(
  result: CheckResult,
  { catalogue, texts }: { readonly catalogue: Catalogue; readonly texts: ReadonlyMap<string, DocumentText> },
  allNotes: boolean,
): Report {
  const locate = locator(catalogue, texts);
  const told = result.findings.map((finding): ToldFinding => ({
    finding,
    ...findingWords(finding),
    ...locate(finding.place),
  }));
  const findings = told.map(({ finding, ...words }) => {
    const { claim = null, document = null, paragraph = null } = finding as About;
    // Files and lines say where it is, to whoever reads the output.
    return { ...inShort(finding), place: undefined, claim, document, paragraph, ...words };
  });
  return {
    result: { ...result, findings },
    items: findings,
    columns: ['severity', 'kind', 'file', 'line', 'column', 'claim', 'document', 'paragraph', 'message', 'hint'],
    rows: findings.map((finding) => [
      finding.severity,
      finding.kind,
      finding.file,
      finding.line,
      finding.column,
      finding.claim,
      finding.document,
      finding.paragraph,
      finding.message,
      finding.hint,
    ]),
    display: checkDisplay(result, told, allNotes),
    annotations: {
      rules: Object.entries(FINDING_KINDS).map(([id, [level, description]]) => ({ id, level, description })),
      findings: findings.map(({ kind, severity, message, hint, file, line, column }) => ({
        rule: kind,
        level: severity satisfies Severity,
        message: hint === null ? message : `${message}; ${hint}`,
        file,
        line,
        column,
      })),
    },
  };
}

/** As many places as anybody goes through: words that stand everywhere, cited often, would make megabytes of them. */
const MOST_PLACES = 100;

/** A finding as data: of very many places the first, and how many there are. */
function inShort(finding: Finding) {
  if (finding.kind === 'ambiguous' && finding.standings.length > MOST_PLACES)
    return { ...finding, standings: finding.standings.slice(0, MOST_PLACES), inAll: finding.standings.length };
  if (finding.kind === 'value-changed' && finding.elsewhere.length > MOST_PLACES)
    return { ...finding, elsewhere: finding.elsewhere.slice(0, MOST_PLACES), inAll: finding.elsewhere.length };
  return finding;
}

/** Says where a place is: in the catalogue's file, or in that of a document as it was read. */
function locator(catalogue: Catalogue, texts: ReadonlyMap<string, DocumentText>) {
  const inCatalogue = indexLines(catalogue.source);
  const inDocuments = new Map<string, ReturnType<typeof indexLines>>();
  return (place: FindingPlace) => {
    if ('path' in place) {
      return { file: catalogue.file, ...inCatalogue(positionOf(place.path, catalogue.positions)) };
    }
    const { file, text } = texts.get(place.document)!;
    const lines = inDocuments.get(place.document) ?? indexLines(text);
    inDocuments.set(place.document, lines);
    return { file: `${corpusFolder(catalogue)}/${file}`, ...lines(place.start) };
  };
}

/** Where a value stands, or else the nearest one that holds it. */
function positionOf(path: string, positions: Readonly<Record<string, number>>): number {
  const position = positions[path];
  if (position !== undefined || path === '') return position ?? 0;
  return positionOf(path.slice(0, Math.max(0, path.lastIndexOf('/'))), positions);
}

/**
 * The library: read a catalogue with its corpus, hold its figures against each other, and read quantities in any text.
 *
 *     import { openProject, diff, selectSide } from 'claims';
 */
export { openProject, type Project, type UnusableDocument } from './catalogue/project.ts';
export { loadCatalogue } from './catalogue/load-catalogue.ts';
export { parseCatalogue } from './catalogue/parse-with-all-dates.ts';
export { observe } from './catalogue/observe.ts';
export type { Observed } from './catalogue/assemble.ts';
export type {
  Catalogue,
  CataloguedExclusion,
  CataloguedObservation,
  CatalogueDocument,
  Claim,
  ClaimKind,
} from './catalogue/catalogue.ts';
export type { Exclusion, ExclusionProblem, Observation, ObservationProblem } from './catalogue/observation.ts';
export type { EdtfDate } from './catalogue/dates.ts';
export type { Period } from './catalogue/period.ts';
export { readBytesAlone, readDocument, readFileAlone, type DocumentText } from './corpus/document.ts';
export type { DocumentMetadata, MetadataDate, MetadataField } from './corpus/metadata.ts';
export { splitParagraphs, type Paragraph, type ParagraphKind } from './corpus/paragraphs.ts';
export { InputError, type Place } from './corpus/input-error.ts';
export { searchParagraphs, type SearchMatch } from './corpus/search.ts';
export { findQuantities } from './quantities/find-quantities.ts';
export type { HedgeKind, Parts, Quantity, QuantityKind } from './quantities/quantity.ts';
export type { Interval } from './quantities/interval.ts';
export { likelyInterval, parseReading, type LikelyReading } from './quantities/reading.ts';
export { diff, type Diff, type DiffRequest } from './comparison/diff.ts';
export type { Change, Certainty, Citation, Difference, Reason, Side, Verdict } from './comparison/change.ts';
export { selectSide, type By, type Selection } from './comparison/selection.ts';
export { recordOf, type ObservationRecord } from './comparison/record.ts';
export { dossier, type Dossier } from './comparison/dossier.ts';
export { corpusVersion } from './comparison/corpus-version.ts';
export { timeline, type Moment, type Timeline } from './comparison/timeline.ts';
export { listClaims, type ClaimSummary } from './comparison/claim-list.ts';
export { corpusQuantities, type CorpusQuantity } from './comparison/catalogued-quantities.ts';
export { check, type CheckResult } from './comparison/check.ts';
export type { Finding, FindingPlace } from './comparison/checks/finding.ts';
export type { FindingKind, Severity } from './catalogue/finding-kinds.ts';
export { writeJson } from './quantities/exact-json.ts';
export { suggest, type Searched } from './discovery/suggest.ts';
export type { Series, SeriesObservation, Suggestion } from './discovery/series.ts';

import type Fraction from 'fraction.js';
import type { ClaimKind } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import { formatPeriod } from '../catalogue/period.ts';
import type { DocumentText } from '../corpus/document.ts';
import { sentenceAround, type Sentence } from '../corpus/sentence.ts';
import type { Interval } from '../quantities/interval.ts';
import type { HedgeKind, QuantityKind } from '../quantities/quantity.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import type { Citation } from './change.ts';
import { citationOf } from './diff.ts';
import { estimateObservation } from './estimate.ts';

/** An observation as plain data: its whole citation, and the figure as it reads. */
export interface ObservationRecord extends Citation {
  readonly claimTitle: string;
  readonly claimKind: ClaimKind;
  readonly sha256: string;
  /** The sentence it stands in, with the figure's own words apart. */
  readonly sentence: Sentence;
  readonly numeral: string;
  readonly hedge: HedgeKind;
  readonly hedgeWord: string | null;
  readonly value: Fraction | null;
  readonly strict: Interval;
  readonly likely: Interval | null;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly counted: string | null;
  /** ISO 8601 duration of a flow. */
  readonly period: string | null;
  /** The time it speaks of, in EDTF. */
  readonly of: string;
  /** Whether the catalogue states it; else it is the date of the document. */
  readonly ofStated: boolean;
  readonly basis: string | null;
  readonly note: string | null;
}

/** Tells an observation as plain data, read as asked for. */
export function recordOf(observation: Observation, text: DocumentText, reading: LikelyReading): ObservationRecord {
  const { claim, quantity } = observation;
  const estimate = estimateObservation(observation);
  const paragraph = text.paragraphs[observation.paragraph - 1]!;
  return {
    ...citationOf(observation),
    claimTitle: claim.title,
    claimKind: claim.kind,
    sha256: text.sha256,
    sentence: sentenceAround(paragraph.text, quantity.figureStart, quantity.figureEnd),
    numeral: quantity.numeral,
    hedge: quantity.hedge,
    hedgeWord: quantity.hedgeWord,
    value: quantity.value,
    strict: quantity.strict,
    likely: estimate.read(reading),
    kind: quantity.kind,
    unit: quantity.unit,
    counted: quantity.counted ?? claim.counted,
    period: observation.period && formatPeriod(observation.period),
    of: observation.of.edtf,
    ofStated: observation.isTimeStated,
    basis: observation.basis,
    note: observation.note,
  };
}

import type { Verdict } from '../comparison/change.ts';
import { VERDICTS } from '../comparison/diff.ts';
import type { Dossier, DossierClaim, Step } from '../comparison/dossier.ts';
import { isDated } from '../comparison/moments.ts';
import type { Moment } from '../comparison/timeline.ts';
import { agreementWords, differenceWords, reasonWords, sideWordsIn } from './change-words.ts';

/** The outcome of comparisons in short: those of one verdict, with what it means. */
export interface Outcome {
  readonly verdict: Verdict;
  /** `Likely rose`. */
  readonly title: string;
  /** What a reader may make of it, as a sentence. */
  readonly meaning: string;
  readonly items: readonly { readonly claim: DossierClaim; readonly words: string }[];
}

/** What was read and compared, in sentences. */
export function dossierSentences({ corpus, claims, observations, sides, leftOut }: Dossier): string[] {
  const years = [
    ...new Set(claims.flatMap(({ moments }) => moments.filter(isDated).map(({ date }) => date))),
  ].toSorted();
  const span = years.length < 2 ? (years[0] ?? '') : `${years[0]} to ${years.at(-1)}`;
  const compared = claims.flatMap(({ overall }) => overall).filter(({ change }) => change.from && change.to).length;
  const pairs = sides
    ? `What is said for ${sides.from} is held against what is said for ${sides.to}`
    : 'The first year that states a figure is held against the last that does';
  return [
    `${count(corpus.documents.length, 'document')} ${corpus.documents.length === 1 ? 'states' : 'state'} ` +
      `${count(claims.length, 'statistic')}${span && ` for ${span}`} in ${count(observations.length, 'place')}. ` +
      'Every quote was found in its document, word for word.',
    `${pairs}: ${count(compared, 'comparison')}.`,
    ...(leftOut === 0
      ? []
      : [
          `${count(leftOut, 'citation')} of the catalogue cannot be used, and ${leftOut === 1 ? 'is' : 'are'} left out: ` +
            'a year that is passed over may state a figure all the same.',
        ]),
  ];
}

/** What became of the figures, clear changes first; nothing is said to have changed that the words leave open. */
export function dossierOutcomes(dossier: Dossier): Outcome[] {
  const steps = dossier.claims.flatMap((claim) => claim.overall.map((step) => ({ claim, step })));
  const found = VERDICTS.flatMap((verdict) =>
    (['certain', 'likely', null] as const).map((certainty) => ({
      verdict,
      ...meaning(verdict, certainty, dossier.sides),
      items: steps
        .filter(({ step: { change } }) => change.verdict === verdict && change.certainty === certainty)
        .map(({ claim, step }) => ({ claim, words: stepWords(step) })),
    })),
  );
  const alone = dossier.sides ? [] : [statedOnce(dossier.claims), statedUndated(dossier.claims)];
  return [...found, ...alone].filter(({ items }) => items.length > 0);
}

function statedOnce(claims: readonly DossierClaim[]): Outcome {
  const items = claims.flatMap((claim) => {
    const [first, ...more] = claim.moments.filter(isDated);
    return first === undefined || more.length > 0 ? [] : [{ claim, words: `${momentWords(first)} in ${first.date}` }];
  });
  return { verdict: 'only-before', title: 'Stated for one year only', meaning: NOTHING_TO_HOLD, items };
}

function statedUndated(claims: readonly DossierClaim[]): Outcome {
  const items = claims
    .filter(({ moments }) => moments.length > 0 && !moments.some(isDated))
    .map((claim) => ({ claim, words: claim.moments.map(momentWords).join('; ') }));
  return { verdict: 'only-before', title: 'Stated for no known year', meaning: NOTHING_TO_HOLD, items };
}

function momentWords({ date, sides }: Moment): string {
  return sides.map((side) => sideWordsIn(side, date)).join('; ');
}

const NOTHING_TO_HOLD = 'There is nothing to hold them against.';

/** `about 400 in 2002, over 600 in 2007: +150 to +350, as 9 readers in 10 would see it`. */
function stepWords({ from, to, change }: Step): string {
  const figures = [
    ...(change.from ? [`${sideWordsIn(change.from, from)} in ${from}`] : []),
    ...(change.to ? [`${sideWordsIn(change.to, to)} in ${to}`] : []),
  ].join(', ');
  if (change.from === null || change.to === null) return figures;
  if (change.certainty === null) return `${figures}: ${reasonWords(change)}`;
  const agreement = change.change?.agreement ?? null;
  const readers = agreement === null ? '' : `, as ${agreementWords(agreement)} would see it`;
  return `${figures}: ${differenceWords(change)}${readers}`;
}

function meaning(
  verdict: Verdict,
  certainty: Step['change']['certainty'],
  sides: Dossier['sides'],
): Pick<Outcome, 'title' | 'meaning'> {
  switch (verdict) {
    case 'rose':
    case 'fell':
      return certainty === 'certain'
        ? { title: `Certainly ${verdict}`, meaning: 'The words themselves decide it.' }
        : {
            title: `Likely ${verdict}`,
            meaning: 'The words leave it open; as they are commonly meant, they decide it.',
          };
    case 'unclear':
      return { title: 'Unclear', meaning: 'The words show neither a rise nor a fall, nor that nothing changed.' };
    case 'not-comparable':
      return { title: 'Not comparable', meaning: 'The figures do not measure the same.' };
    case 'only-before':
      return {
        title: sides ? `Stated for ${sides.from}, not for ${sides.to}` : 'Stated for the first year, not for the last',
        meaning: NOTHING_TO_HOLD,
      };
    case 'only-after':
      return {
        title: sides ? `Stated for ${sides.to}, not for ${sides.from}` : 'Stated for the last year, not for the first',
        meaning: NOTHING_TO_HOLD,
      };
  }
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

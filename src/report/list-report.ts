import type { ClaimSummary } from '../comparison/claim-list.ts';
import { sideWords, sideWordsIn } from './change-words.ts';
import type { Report } from './report.ts';

/** The claims of a catalogue in every form. */
export function listReport(claims: readonly ClaimSummary[]): Report {
  return {
    result: { version: 1, claims },
    items: claims,
    columns: ['claim', 'title', 'kind', 'counted', 'years', 'observations', 'last'],
    rows: claims.map((claim) => [
      claim.claim,
      claim.title,
      claim.kind,
      claim.counted,
      claim.dates.join(' '),
      claim.observations,
      claim.last && sideWords(claim.last),
    ]),
    display: [
      {
        kind: 'table',
        columns: [{ title: 'claim', shrink: 0 }, { title: 'years' }, { title: 'last figure' }],
        rows: claims.map((claim) => [
          [{ text: claim.claim, style: 'strong' }],
          yearsWords(claim),
          claim.last === null ? '' : sideWordsIn(claim.last, claim.dates.at(-1) ?? ''),
        ]),
      },
      {
        kind: 'paragraph',
        text: `${claims.length === 1 ? '1 claim' : `${claims.length} claims`}. claims show ${claims[0]?.claim ?? '<claim>'} tells what one is.`,
      },
    ],
  };
}

const MOST_NAMED = 4;

/** The years one by one, or the first and last of many; then how many documents tell none. */
function yearsWords({ dates, undated }: ClaimSummary): string {
  const years = dates.length <= MOST_NAMED ? dates : [`${dates[0]} … ${dates.at(-1)} (${dates.length})`];
  return [...years, ...(undated > 0 ? [`${undated} undated`] : [])].join(', ');
}

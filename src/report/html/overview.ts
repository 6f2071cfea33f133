import type { Change, Side } from '../../comparison/change.ts';
import { VERDICTS } from '../../comparison/diff.ts';
import type { DossierClaim, Step } from '../../comparison/dossier.ts';
import { isDated } from '../../comparison/moments.ts';
import { differenceWords, sideWordsIn, verdictWords } from '../change-words.ts';
import { VERDICT_MARKS } from '../verdict-marks.ts';
import { markup, type Markup } from './markup.ts';

/** Every verdict as a row to sort and filter; a claim without any has a row too. */
export function overview(claims: readonly DossierClaim[]): Markup {
  return markup`<div class="scroll" role="group" aria-label="All verdicts" tabindex="0"><table class="sortable">
<thead><tr><th scope="col">Statistic</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Change</th><th scope="col">Verdict</th></tr></thead>
<tbody>
${claims.flatMap((claim) => (claim.overall.length > 0 ? claim.overall.map((step) => stepRow(claim, step)) : [bareRow(claim)]))}</tbody>
</table></div>
`;
}

function stepRow(claim: DossierClaim, { from, to, change }: Step): Markup {
  const { mark, style } = VERDICT_MARKS[change.verdict];
  // What is not shown to differ has no size to sort by.
  const stated = change.certainty === null ? null : change.change?.stated;
  const isCompared = change.from !== null && change.to !== null && change.verdict !== 'not-comparable';
  return row(claim, [
    figureCell(from, change.from),
    figureCell(to, change.to),
    markup`<td data-sort="${stated ? Number(stated.valueOf()) : ''}">${isCompared && differenceWords(change)}</td>`,
    markup`<td data-sort="${rank(change)}"><span class="${style}"><span aria-hidden="true">${mark}</span> ${verdictWords(change)}</span></td>`,
  ]);
}

function bareRow(claim: DossierClaim): Markup {
  const moment = claim.moments.find(isDated) ?? claim.moments[0];
  const when = moment && isDated(moment) ? `for ${moment.date} only` : 'for no known year';
  const words = moment ? `stated ${when}` : 'stated nowhere';
  return row(claim, [
    figureCell(moment?.date ?? '', moment?.sides[0] ?? null),
    markup`<td data-sort=""></td><td data-sort=""></td><td data-sort="99"><span class="dim">${words}</span></td>`,
  ]);
}

function row({ claim, title }: DossierClaim, cells: readonly Markup[]): Markup {
  return markup`<tr data-claim="${claim}"><th scope="row"><a href="#claim-${claim}">${title}</a></th>${cells}</tr>\n`;
}

function figureCell(label: string, side: Side | null): Markup {
  const stated = side?.stated;
  return markup`<td class="words" data-sort="${stated ? Number(stated.valueOf()) : ''}">${side && markup`<span class="faint">${label}</span> ${sideWordsIn(side, label)}`}</td>`;
}

function rank({ verdict, certainty }: Change): number {
  return VERDICTS.indexOf(verdict) * 2 + (certainty === 'likely' ? 1 : 0);
}

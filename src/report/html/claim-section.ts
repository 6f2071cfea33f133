import { parsePeriod } from '../../catalogue/period.ts';
import type { Side } from '../../comparison/change.ts';
import type { DossierClaim, DossierObservation, Step } from '../../comparison/dossier.ts';
import { isDated } from '../../comparison/moments.ts';
import type { Moment } from '../../comparison/timeline.ts';
import { differenceWords, reasonWords, sideWordsIn, verdictWords } from '../change-words.ts';
import { readingWords } from '../interval-words.ts';
import { aboutClaim } from '../sources-report.ts';
import { originWords } from '../timeline-report.ts';
import { VERDICT_MARKS } from '../verdict-marks.ts';
import { chartFrame, scaleNote } from './chart.ts';
import type { ChartRow } from './chart-scales.ts';
import { markup, type Markup } from './markup.ts';
import { sourceFigure } from './source-figure.ts';

/** A claim with all that is known of it: its figures drawn and told, what became of them, and every quote. */
export function claimSection(claim: DossierClaim, sources: readonly DossierObservation[]): Markup {
  const about = aboutClaim({
    ...claim,
    id: claim.claim,
    period: claim.period === null ? null : parsePeriod(claim.period),
  });
  return markup`<section class="claim" id="claim-${claim.claim}" data-claim="${claim.claim}">
<h3>${claim.title}</h3>
<p class="faint">${about}${claim.note && markup`<br>${claim.note}`}</p>
${claim.moments.length > 0 && drawn(claim)}
${claim.steps.length > 0 && markup`<h4>What became of it</h4>\n<ul>\n${claim.steps.map(verdict)}${claim.overall !== claim.steps && claim.overall.map(verdict)}</ul>`}
<h4>Sources</h4>
${sources.length > 0 ? sources.map(sourceFigure) : markup`<p>No source states it outright.</p>`}
</section>
`;
}

function drawn(claim: DossierClaim): Markup {
  // What tells no year has no place among the years, unless there is nothing else.
  const dated = claim.moments.filter(isDated);
  const rows = (dated.length > 0 ? dated : claim.moments).flatMap((moment) =>
    moment.sides.map((side) => chartRow(moment, side)),
  );
  const notes = [scaleNote(rows), measuresNote(claim)].filter((note) => note !== null);
  return markup`<figure>${chartFrame({ id: `chart-${claim.claim}`, title: claim.title, rows })}${
    notes.length > 0 && markup`<figcaption class="faint">${notes.join(' ')}</figcaption>`
  }</figure>
<div class="scroll" role="group" aria-label="Figures by year" tabindex="0"><table>
<thead><tr><th scope="col">Year</th><th scope="col">Figure</th><th scope="col">How it reads</th><th scope="col">From</th></tr></thead>
<tbody>
${claim.moments.flatMap(({ date, sides }) => sides.map((side) => momentRow(date, side, claim)))}</tbody>
</table></div>`;
}

/** What is to be known of figures that stand in one picture without being comparable. */
function measuresNote({ moments }: DossierClaim): string | null {
  const sides = moments.flatMap((moment) => moment.sides);
  const measured = new Set(sides.map(({ basis, period, unit }) => JSON.stringify([basis, period, unit])));
  return measured.size > 1 ? 'The figures do not all measure the same: their heights alone compare nothing.' : null;
}

function chartRow({ date, from, to }: Moment, side: Side): ChartRow {
  const { strict, likely } = side;
  const row = { label: date, words: sideWordsIn(side, date), strict, likely };
  const [first, last] = [from ?? to, to ?? from].map((day) => (day === null ? NaN : years(day)));
  const time = (first! + last!) / 2;
  return Number.isNaN(time) ? row : { ...row, time };
}

/** A day as a number of years. */
function years(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.parse(day) - start) / (end - start);
}

function momentRow(date: string, side: Side, { bases }: DossierClaim): Markup {
  const reading = side.agree
    ? readingWords(side.strict, side.likely ?? side.strict)
    : 'its sources contradict each other: no amount fits all of them';
  const basis = side.basis === null ? '' : `; counts ${bases[side.basis] ?? side.basis}`;
  return markup`<tr><th scope="row">${date}</th><td class="words">${sideWordsIn(side, date)}</td><td>${reading}${basis}</td><td>${originWords(side)}</td></tr>
`;
}

function verdict({ from, to, change }: Step): Markup {
  const { mark, style } = VERDICT_MARKS[change.verdict];
  if (change.from === null || change.to === null) {
    const [here, there] = change.to === null ? [from, to] : [to, from];
    return markup`<li>${from} to ${to}: ${sideWordsIn(change.from ?? change.to, here)} is stated for ${here}, and nothing to hold it against for ${there}.</li>\n`;
  }
  const more = change.verdict === 'not-comparable' ? reasonWords(change) : change.certainty && differenceWords(change);
  return markup`<li>${from} to ${to}: ${sideWordsIn(change.from, from)}, then ${sideWordsIn(change.to, to)}. <span class="${style}"><span aria-hidden="true">${mark}</span> ${verdictWords(change)}</span>${more && `: ${more}`}.</li>
`;
}

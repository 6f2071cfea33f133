import type { CatalogueDocument, Claim } from '../../catalogue/catalogue.ts';
import { compareDates, isUndated, isUpTo } from '../../catalogue/dates.ts';
import type { Observation } from '../../catalogue/observation.ts';
import { findWords } from '../../corpus/words.ts';
import { groupBy } from '../group-by.ts';
import { byClaim } from '../open-side.ts';
import type { Noticed } from './finding.ts';
import { corpusYears, observationPath, sameWords, yearWords } from './years.ts';

/** What becomes of each claim from year to year: words carried forward, silence, another name for what is counted. */
export function checkOverTime(
  claims: readonly Claim[],
  observations: readonly Observation[],
  documents: readonly CatalogueDocument[],
): Noticed[] {
  const years = corpusYears(documents.map(({ date }) => date));
  const [known, said] = [new Set(years), byClaim(observations)];
  return claims.flatMap((claim) => {
    const own = said.get(claim.id) ?? [];
    const dated = own.filter(({ document }) => known.has(yearWords(document.date)));
    return [...stale(claim, dated, years), ...silence(claim, documents, years), ...drift(claim, own)];
  });
}

const yearSaid = ({ document }: Observation) => yearWords(document.date);

/** The longest run of years in which a source says the very words of the year before, and of a later time. */
function stale(claim: Claim, own: readonly Observation[], years: readonly string[]): Noticed[] {
  const alike = groupBy(
    own.filter(({ of }) => !isUpTo(of)),
    wordingOf,
  );
  const runs = alike.map((said) => ({ said, years: longestRun(years, said) }));
  const [longest] = runs.toSorted((a, b) => b.years.length - a.years.length);
  if (longest === undefined || longest.years.length < 2) return [];
  const last = longest.said.findLast((each) => yearSaid(each) === longest.years.at(-1)!)!;
  const place = { path: `${observationPath(last)}/quote` };
  return [{ kind: 'stale', place, claim: claim.id, figure: last.figure, years: longest.years }];
}

/** Claims that every year stated from their first on, until one did no more; what is quoted and not found is not silent. */
function silence(claim: Claim, documents: readonly CatalogueDocument[], years: readonly string[]): Noticed[] {
  const quoted = new Set(claim.observations.map(({ document }) => document));
  const told = new Set(documents.flatMap(({ id, date }) => (quoted.has(id) ? [yearWords(date)] : [])));
  const stated = years.filter((year) => told.has(year));
  const [first, last] = [stated[0], stated.at(-1)];
  if (first === undefined || last === undefined || stated.length < 2) return [];
  const silent = years.slice(years.indexOf(last) + 1);
  const hasGap = years.indexOf(last) - years.indexOf(first) + 1 > stated.length;
  if (silent.length === 0 || hasGap) return [];
  return [{ kind: 'silence', place: { path: `claims/${claim.id}` }, claim: claim.id, stated, silent }];
}

/** The figure's words, and those of what it counts. */
function wordingOf({ figure, quantity: { counted } }: Observation): string {
  return JSON.stringify([sameWords(figure), nameOf(counted ?? '')]);
}

/**
 * The longest run of years, each by one of those that say the same: what is said again of the same year, as a table does
 * that has the year before in a column, is not carried forward. Its day tells nothing: what was said in July 2022 is said
 * again by "488 (2021/22)".
 */
function longestRun(years: readonly string[], said: readonly Observation[]): string[] {
  let longest: Observation[] = [];
  let run: Observation[] = [];
  const endOf = ({ of }: Observation) => of.to ?? '';
  const yearAt = (each: Observation) => endOf(each).slice(0, -'-12-31'.length);
  const byYear = new Map(groupBy(said, yearSaid).map((own) => [yearSaid(own[0]!), own]));
  for (const year of years) {
    const latestFirst = (a: Observation, b: Observation) => Number(endOf(a) < endOf(b)) - Number(endOf(a) > endOf(b));
    const own = (byYear.get(year) ?? []).toSorted(latestFirst);
    const before = run.at(-1);
    const next = own.findLast((each) => before === undefined || yearAt(each) > yearAt(before));
    run = next === undefined ? own.slice(-1) : [...run, next];
    if (run.length > longest.length) longest = run;
  }
  return longest.map(({ document }) => yearWords(document.date));
}

/** Sources that name what they count otherwise than those before them. */
function drift(claim: Claim, own: readonly Observation[]): Noticed[] {
  const named = own
    .filter(({ document }) => !isUndated(document.date))
    .flatMap((each) => (each.quantity.counted === null ? [] : [{ ...each, counted: each.quantity.counted }]));
  return groupBy(named, ({ basis }) => basis ?? '').flatMap((members): Noticed[] => {
    const byDate = members.toSorted((a, b) => compareDates(a.document.date, b.document.date));
    const names = byDate.filter(({ counted }, i) => i === 0 || nameOf(counted) !== nameOf(byDate[i - 1]!.counted));
    if (names.length < 2) return [];
    return [
      {
        kind: 'basis-drift',
        place: { path: `${observationPath(names[1]!)}/quote` },
        claim: claim.id,
        names: names.map(({ document, counted }) => ({ year: yearWords(document.date), counted })),
      },
    ];
  });
}

function nameOf(counted: string): string {
  return findWords(counted)
    .map(({ folded }) => folded)
    .join(' ');
}

import type Fraction from 'fraction.js';
import { hedgeRow, type Hedge } from './hedges.ts';
import { overTime } from './over-time.ts';
import type { HedgeMatch } from './match-hedge.ts';
import { isMark } from './mark.ts';
import { readCounted } from './read-counted.ts';
import type { UnitReading } from './read-unit.ts';
import { tokenAfter, tokenBefore } from './tokens.ts';
import { isWayUp } from './way-up.ts';

/** The figure that a hedge stands before, as far as it tells what the hedge says. */
export interface Hedged {
  readonly end: number;
  readonly value: Fraction;
  readonly unit: UnitReading | undefined;
}

type Sense = (text: string, match: HedgeMatch, figure: Hedged) => Hedge | null | undefined;

/**
 * A hedge as it is meant where it stands: none where its words say where, when or what about ("argued over 3 issues"), and
 * a weaker one where they may: "passed over 12 islands" is 12 or more.
 */
export function inItsSense(text: string, match: HedgeMatch, figure: Hedged): HedgeMatch | undefined {
  const row = SENSES.get(match.row.words)?.(text, match, figure);
  if (row === null) return undefined;
  return row === undefined ? match : { ...match, row };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const before = (text: string, { start }: HedgeMatch): string => tokenBefore(text, start)?.word ?? '';
const isSmall = ({ value }: Hedged): boolean => value.compare(10) < 0;

const LOCATED = words('live lives lived living located situated sited housed lodged');
const where: Sense = (text, match, { unit, end }) =>
  unit === undefined && LOCATED.has(before(text, match)) && readCounted(text, end)?.plural === true ? null : undefined;

// "spread over 15 universities", "argued over 3 issues"
const SPREAD = words(
  'spread spreads distributed scattered jurisdiction sovereignty presided preside presides handed handing ruled rules ' +
    'control victory victories authority dispute disputes fight fights war wars clash clashes feud talks concern concerns ' +
    'argue argues argued arguing argument arguments quarrel quarrels quarrelled squabble squabbles squabbled bickered ' +
    'disagree disagrees disagreed disagreement disagreements protest protests protested debate debates debated row rows ' +
    'clashed feuded lawsuit lawsuits controversy anger outrage criticism doubts worries alarm unease tension tensions ' +
    'battle battles haggled resigned resignation resignations',
);
// "took over three rivals" and "took over 400 photos"; nobody says "over" for so few but of where.
const WITH_OVER = words(
  'take takes took taken taking pass passes passed passing strike strikes struck striking turn turns turned look looks ' +
    'looked go goes went gone run runs ran roll rolls rolled fly flies flew flown watch watches watched',
);
const over: Sense = (text, match, figure) => {
  const { unit, end } = figure;
  if (unit?.kind === 'duration') return overTime(text, match, end);
  if (SPREAD.has(before(text, match))) return null;
  if (unit !== undefined || !WITH_OVER.has(before(text, match))) return where(text, match, figure);
  return isSmall(figure) ? null : AT_LEAST;
};
const AT_LEAST = hedgeRow('at least');

// "under three prime ministers", "came under 3 investigations"
const UNDER = words(
  'conditions circumstances headings titles names terms contracts agreements treaties laws articles presidents governments ' +
    'administrations flags ministers premiers kings queens monarchs emperors popes governors mayors leaders managers coaches ' +
    'directors bosses commanders generals captains chancellors secretaries owners regimes rulers sections acts schemes ' +
    'scenarios assumptions aliases investigations',
);
const COME = words('come comes came coming');
const under: Sense = (text, match, figure) => {
  const { unit, end } = figure;
  const counted = unit === undefined ? readCounted(text, end) : undefined;
  const heads = [tokenAfter(text, end)?.word ?? '', counted && (tokenBefore(text, counted.end)?.word ?? '')];
  if (heads.some((head) => head !== undefined && UNDER.has(head))) return null;
  return counted?.plural === true && COME.has(before(text, match)) ? null : where(text, match, figure);
};

// "is close to two schools", "close to two children per woman"
const closeTo: Sense = (text, match, figure) =>
  where(text, match, figure) === null
    ? null
    : figure.unit === undefined && isSmall(figure) && isCount(text, figure)
      ? ABOUT
      : undefined;
const ABOUT = hedgeRow('about');

function isCount(text: string, { end }: Hedged): boolean {
  return readCounted(text, end)?.plural === true;
}

// "a film about three sisters", "the book is about three sisters"
const TOPICS = words(
  'book books film films movie movies story stories novel novels play plays documentary documentaries article articles song ' +
    'songs tale tales poem poems series drama dramas musical memoir joke jokes legend comic cartoon programme',
);
const IS = words('is was are were');
const about: Sense = (text, match, { unit }) => {
  if (unit !== undefined && unit.kind !== 'age') return undefined;
  const verb = tokenBefore(text, match.start);
  const topic = verb !== undefined && IS.has(verb.word) ? tokenBefore(text, verb.start) : verb;
  return TOPICS.has(topic?.word ?? '') ? null : undefined;
};

// "within 12 groups" says where.
const within: Sense = (_text, _match, { unit }) => (unit === undefined ? null : undefined);

const from: Sense = (_text, _match, { unit }) => (unit?.dimension === 'money' ? undefined : null);

// "passed 400 in May", but "passed 12 laws", "passed 216 to 210", "passed $400 on"
const NOT_PASSED = words('to of out on against votes - – —');
const passed: Sense = (text, _match, figure) => {
  const { unit, end } = figure;
  if (isMark(text, end)) return undefined;
  const after = tokenAfter(text, end);
  if (after === undefined) return unit === undefined && isSmall(figure) ? null : undefined;
  if (unit?.dimension === 'money') return after.kind === 'sign' ? undefined : null;
  if (unit === undefined ? isSmall(figure) : unit.kind !== 'percent') return null;
  return NOT_PASSED.has(after.word) || readCounted(text, end) !== undefined ? null : undefined;
};

// "CA 400" is in California.
const circa: Sense = (text, { start, end }) => (text.slice(start, end) === 'CA' ? null : undefined);

const senses = (sense: Sense, ...rows: string[]): [string, Sense][] => rows.map((row) => [row, sense]);

const SENSES: ReadonlyMap<string, Sense> = new Map([
  ['over', over],
  ['under', under],
  ['about', about],
  ['close to', closeTo],
  ['within', within],
  ['ca', circa],
  ...senses(where, 'above', 'below', 'beneath', 'beyond', 'near', 'around'),
  ...senses(
    from,
    'prices from',
    'priced from',
    'fares from',
    'fees from',
    'rates from',
    'rents from',
    'tickets from',
    'rooms from',
  ),
  ...senses(passed, 'pass', 'passes', 'passed', 'passing', 'cross', 'crosses', 'crossed', 'crossing'),
  ['up to', (text, match, { unit, end }) => (isWayUp(text, match.start, unit, end) ? null : undefined)],
]);

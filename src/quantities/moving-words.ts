/** Which way a word says that a level moved; `either` where it does not say. */
export type Way = 'up' | 'down' | 'either';

const rows = (way: Way, list: string): [string, Way][] => list.split(' ').map((word) => [word, way]);

/**
 * Verbs that move, or are moved. Forms that are nouns, adjectives or other verbs as often ("cut", "grow", "contracts") are
 * none of them: where it is not sure that a level moved, "from 5 to 10" stays a range.
 */
export const MOVING_VERBS: ReadonlyMap<string, Way> = new Map([
  ...rows(
    'up',
    'rose rises risen rising grew grows growing climbed climbs climbing increased increases increasing jumped soared surged ' +
      'swelled ballooned expanded lengthened doubled tripled quadrupled raised raises raising boosted leapt leaped rocketed ' +
      'spiked accelerated enlarged widened broadened rebounded upped mushroomed improved',
  ),
  ...rows(
    'down',
    'fell falls falling fallen dropped drops dropping declined declines declining decreased decreases decreasing slipped slid ' +
      'slumped plunged tumbled sank shrank shrunk shortened reduced reduces reducing lowered lowers trimmed halved narrowed ' +
      'dwindled dipped plummeted eased slowed slashed downgraded',
  ),
  ...rows('either', 'went gone moved shifted changed revised adjusted amended switched edged swung'),
]);

/** Those that move a level only with an object: "brought it from 5 to 6"; "extends from 5 to 10 metres" spans them. */
export const MOVING_ITS_OBJECT: ReadonlyMap<string, Way> = new Map([
  ...rows('up', 'extended extends extending lifted lifts lifting'),
  ...rows('down', 'cut cuts cutting'),
  ...rows('either', 'brought brings bringing took takes taking'),
]);

/** Forms that are verbs only behind "to" or "will": "is to rise from", "will cut it from". */
export const MOVING_INFINITIVES: ReadonlyMap<string, Way> = new Map([
  ...rows('up', 'rise increase climb jump expand widen lengthen double triple raise lift extend boost improve'),
  ...rows('down', 'fall drop decline decrease shrink slip narrow shorten halve reduce lower cut trim slow'),
  ...rows('either', 'move go change shift'),
]);

/** What a level moved by, as a noun: "an increase from 5 to 6 percent". */
export const MOVEMENTS: ReadonlyMap<string, Way> = new Map([
  ...rows('up', 'increase rise growth jump'),
  ...rows('down', 'drop fall decline decrease reduction'),
]);

/** What has a level, and is its verb's object without an article: "lifts capacity from 200 to 300 beds". */
export const LEVELS: ReadonlySet<string> = new Set(
  (
    'capacity output production consumption membership enrolment enrollment employment unemployment staffing ownership ' +
    'turnover funding spending investment leave attendance turnout productivity rate rates price prices target targets ' +
    'limit limits time times number numbers level levels tax taxes wages salaries emissions hours'
  ).split(' '),
);

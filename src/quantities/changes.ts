const rows = (direction: 'up' | 'down', list: string): [string, 'up' | 'down'][] =>
  list.split(' ').map((word) => [word, direction]);

/** Verbs and adverbs that say a change, with its direction: `rose 3 %`, `down 5`. */
export const CHANGE_WORDS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...rows(
    'up',
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining ' +
      'climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance ' +
      'advanced advances advancing add adds added adding up rallied rally rallies expand expands expanded expanding improve ' +
      'improves improved accelerated spiked leapt leaped swelled raised raise raises hike hiked boosted appreciated widened ' +
      'strengthened revalued sweetened rocketed ballooned edged-up higher heightened',
  ),
  ...rows(
    'down',
    'fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines ' +
      'declined declining lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged ' +
      'plunging tumble tumbles tumbled tumbling sink sinks sank sunk shrink shrinks shrank shrunk shrinking down cut cuts ' +
      'cutting reduce reduces reduced reducing shed sheds shedding dip dips dipped dipping plummeted plummet plummets contract ' +
      'contracts contracted weakened retreated off slumped slump slumps dived crashed eased narrowed depreciated devalue devalues devalued lowers lowered lower',
  ),
]);

/** Nouns that say a change when they follow a number: `a 3 % rise`. */
export const CHANGE_NOUNS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...rows(
    'up',
    'rise increase gain jump surge growth climb hike advance rally boost improvement appreciation uptick spike',
  ),
  ...rows(
    'down',
    'fall decrease drop decline loss plunge slump reduction cut dip slide contraction cutback depreciation',
  ),
]);

/** Verbs of `CHANGE_WORDS` that have no object, so that any amount right behind them is a change: `fell 12.5 to 2,653`. */
export const INTRANSITIVE_CHANGES: ReadonlySet<string> = new Set(
  'rose fell fallen risen climbed slipped slid dipped dropped slumped gained declined advanced soared plunged tumbled'.split(
    ' ',
  ),
);

/** Nouns of `CHANGE_NOUNS` that say nothing else beside an amount of money, of degrees or of what is counted: a `loss`, an `advance` and a `rally` do. */
export const CHANGES_OF_AMOUNTS: ReadonlySet<string> = new Set(
  'rise increase jump surge growth hike uptick fall decrease drop decline reduction cut'.split(' '),
);

/** Those of them that say a change beside a length or a time as well: a `drop of 5 metres` may be a cliff. */
export const CHANGES_OF_ANYTHING: ReadonlySet<string> = new Set(['increase', 'decrease', 'reduction']);

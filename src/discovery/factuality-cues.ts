import { WHEN } from './time-words.ts';
import { CONJUNCTIONS, MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './vocabulary.ts';

/** A way of saying that a figure is no fact of what is or was. */
export interface FactualityCue {
  /** What the words before the figure end in, and those behind it begin with. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly factuality: 'denied' | 'prospective';
  /** Whether it holds only for what a level moves to, and the words are those before "from". */
  readonly isOfMove?: boolean;
  /** Whether it holds for "*the* 500 members", who are there whatever is hoped of them. */
  readonly isOfDefinite?: boolean;
}

const anyOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`;

/** Verbs for what is hoped, meant or foreseen, in all their forms. */
const HOPING = anyOf(
  'hopes? hoped hoping aims? aimed aiming aspires? aspired aspiring intends? intended intending wants? wanted wanting ' +
    'wish wishes wished wishing seeks? sought seeking strives? strove striving plans? planned planning proposes? proposed ' +
    'proposing pledges? pledged pledging promises? promised promising expects? expected expecting predicts? predicted ' +
    'predicting projects projected projecting anticipates? anticipated anticipating foresees? foresaw foreseen ' +
    'envisages? envisaged envisaging targeted targeting forecasts?',
);
/** Those of them that a clause follows, and that are no nouns before "that". */
const FORESEEING = anyOf(
  'hopes? hoped hoping expects? expected expecting predicts? predicted predicting anticipates? anticipated anticipating ' +
    'foresees? foresaw foreseen forecasts? intends? intended promised pledged proposed wish wishes',
);
/** Those of them whose object is an amount. */
const WANTING = anyOf(
  'wants? wanted wanting needs? needed needing seeks? sought seeking expects? expected expecting predicts? predicted ' +
    'anticipates? anticipated foresees? foresaw envisages? envisaged targeted targeting',
);
const FORESEEN = anyOf('planned expected budgeted forecast projected predicted envisaged intended hoped');
/** Nouns for what is aimed at or foreseen. */
const GOAL = anyOf('targets? goals? objectives? ambitions? aims? forecasts? projections? milestones?');
/** Verbs for where a figure stands, or moves to. */
const LEVELLING = anyOf(
  'have reach rise grow climb increase fall drop decline decrease double treble triple total number exceed surpass employ ' +
    'hit attain achieve return go get amount come cost need',
);
const MODAL = `(?:\\b${anyOf([...MODALS].join(' '))}|[’']ll)`;
const ADVERB = '(?: (?:\\p{L}+ly|also|soon|then|again|still|even|yet|not|never|only|perhaps))?';
const SMALL =
  '(?: (?:\\p{L}+ly|a|an|the|its|our|their|to|at|by|in|of|then|up|down|even|again|back|total|level|number|sum))';
const CLAUSE = '(?:(?! without | than | thanks | we | it | they | there )[^.;:!?(),]){0,60}';
/** Words behind a "not" that take it to themselves. */
const NO_DENIAL = anyOf(
  [...PREPOSITIONS, ...SUBORDINATORS, ...CONJUNCTIONS, ...RELATIVES].join(' ') +
    ' only just merely simply least all every including counting excluding without',
);
const GIVEN = anyOf('gave given giving said stated reported printed published quoted shown showed put wrote written');
const WRONGLY = '(?:wrongly|erroneously|mistakenly|incorrectly|in error|by mistake)';

const prospective = (before: string): FactualityCue => ({
  before: new RegExp(`(?:${before})$`, 'iu'),
  factuality: 'prospective',
});

/** The ways, after the notion of the factuality of events (Saurí and Pustejovsky 2009, doi 10.1007/s10579-009-9089-9). */
export const FACTUALITY_CUES: readonly FactualityCue[] = [
  // "not the 1.5 million that we had hoped for"; "$10 billion a month rather than $15 billion" has what was before
  {
    before: /\bnot(?: (?:the|an?|our|some))? $/iu,
    factuality: 'denied',
    isOfDefinite: true,
  },
  // "We do not have 1,000 members", "no longer employs 500 people"; not "not only 500", nor "not that 500 came"
  {
    before: new RegExp(
      `(?:\\b(?:not|never|cannot|nor|neither|no longer)|n[’']t)(?: (?!${NO_DENIAL}\\b)[\\p{L}’'-]+){0,3} $`,
      'iu',
    ),
    factuality: 'denied',
  },
  // "was wrongly given as 500"
  { before: new RegExp(`\\b${WRONGLY}\\b${CLAUSE}$|\\b${GIVEN}\\b${CLAUSE} ${WRONGLY} $`, 'iu'), factuality: 'denied' },
  // "hoped for 1,000 members", "aim to have 1,000", "expects that visits will reach 1.5 million"
  prospective(`\\b${HOPING} (?:for|at) `),
  prospective(`\\b${HOPING} to ${CLAUSE}`),
  prospective(`\\b${FORESEEING} that ${CLAUSE}`),
  prospective(`\\b${WANTING} (?:(?:an?|some|another) )?`),
  // "visits will reach", "should rise to", "loans will double to"
  prospective(`${MODAL}${ADVERB} ${LEVELLING}${SMALL}{0,4} `),
  // "will raise its staff to 500"
  prospective(`${MODAL}${ADVERB} (?:${LEVELLING}|raise|lower|cut|reduce|expand|bring|take|lift)\\b${CLAUSE} to `),
  prospective(`\\b(?:would|should|might|could|must|may) (?:have been|be)${SMALL}{0,2} `),
  {
    before: new RegExp(`\\bwill${ADVERB} be${SMALL}{0,2} $`, 'iu'),
    after: new RegExp(`^[^.;:!?()\\d]{0,25}\\b(?:by ${WHEN}|next (?:year|month|season)|in future)`, 'iu'),
    factuality: 'prospective',
  },
  // "will cut the use of power | from 3,400 MWh to 2,500 MWh"
  { before: new RegExp(`${MODAL}${ADVERB} \\p{L}+${CLAUSE} $`, 'iu'), isOfMove: true, factuality: 'prospective' },
  // "Our target is 1,000 members", "the 2 percent objective", "moving toward 2 percent"
  prospective(`\\b${GOAL}\\b${CLAUSE} `),
  { after: new RegExp(`^(?: [\\p{L}-]+)? ${GOAL}\\b`, 'iu'), factuality: 'prospective', isOfDefinite: true },
  // "having planned for a surplus of £2m"
  prospective(`\\b${HOPING} (?:for|on) (?:an?|the|our|its|their)(?: \\p{L}+){1,2} of `),
  prospective('\\btowards? '),
  // "the 1.5 million that we had hoped for", "the £10 million we had agreed", "the 40 beds planned", "500 are expected"
  {
    after: new RegExp(
      `^(?: that| which)?(?: (?:we|they|it|he|she))?(?: had| have| was| were| is| are)?(?: been)? (?:hoped|aimed|wished) (?:for|at)\\b|^(?: that| which)? (?:we|they|it|he|she)(?: had| have)? (?:agreed(?! with)|planned|budgeted|forecast|promised|pledged|targeted)\\b|^ (?:planned|budgeted|forecast)(?=[.,;:)]|$)|^ (?:is|are|was|were|had been) ${FORESEEN}\\b`,
      'iu',
    ),
    factuality: 'prospective',
    isOfDefinite: true,
  },
  // "A typical club has 300 members", "If we had 1,000 members"
  prospective(`\\b(?:typical|imaginary|hypothetical|fictitious)\\b${CLAUSE} `),
  prospective('\\b(?:if|unless|suppose|supposing|imagine|assuming)\\b[^.;:!?()]{0,60} '),
];

const CORRECT = '\\b(?:correct|corrected|right|true) (?:figures?|numbers?|totals?|amounts?|values?)\\b';
const SHOULD = '\\bshould (?:read|have been|have read|be)\\b';

/** What stands before a figure that was given elsewhere, what tells behind it that it is corrected, and what stands before the right one. */
export const CORRECTION = {
  given: new RegExp(`\\b${GIVEN}\\b(?: (?!not\\b)[\\p{L}’'-]+){0,5} $`, 'iu'),
  told: new RegExp(
    `${CORRECT}|${SHOULD}|\\b(?:restated|misprint(?:ed)?|erroneous|(?:an|in) error|(?:a|by) mistake|been corrected)\\b`,
    'iu',
  ),
  right: new RegExp(`(?:${CORRECT}|${SHOULD})[^.;:!?\\d]*$`, 'iu'),
};

/** What ends in a hedge or in words that say what is allowed or asked for, whatever there was: "a ceiling of 4", "our limit of 95". */
export const NORM =
  /\b(?:ceilings?|limits?|caps?|trajector(?:y|ies)|thresholds?|allowances?|standards?|quotas?|control totals?) of(?: (?:just|only|no more than|at most))?\s*$/iu;

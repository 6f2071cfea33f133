import { MONTHS } from '../quantities/calendar.ts';
import { EARLIER, LAST_YEAR, YEAR } from './time-words.ts';

/** A way of saying that a figure is of what was just spoken of, and how far the two may lie apart. */
export interface Cue {
  /** What the words before the figure end in. */
  readonly before?: RegExp;
  /** What the words behind the figure begin with. */
  readonly after?: RegExp;
  /** Whether it holds whatever noun the sentence names. */
  readonly isBinding: boolean;
  readonly isOneSentence: boolean;
  /** Whether the figure right before has to be said again too. */
  readonly isFollowing?: boolean;
  /** How many times the one value may be the other. */
  readonly ratio: number;
  /** How many characters before the figure the other may end. */
  readonly within: number;
}

const HEDGES =
  "(?: (?:about|roughly|nearly|almost|just|only|some|around|over|under|more than|fewer than|the|a mere|already|again|now|still|even|once|only))*(?: \\p{Lu}[\\p{L}-]+['’]s)?";
const before = (pattern: string) => new RegExp(`(?:${pattern})${HEDGES} ?$`, 'iu');
/** When a year ends, and no other words: in "for the year costs were" the costs are named. */
const ENDING = `(?:,? (?:${[...MONTHS].join('|')}|ending|ended|closing|to|in|on|at|with|the|of|day|last|next|just|past|preceding|following|instant|first|thirtieth|thirty-first|\\d{1,2}(?:st|nd|rd|th)?|${YEAR})\\b)*`;
const BEFORE = `(?:${LAST_YEAR}|${EARLIER})`;

/** The ways, those that bind first. */
export const CUES: readonly Cue[] = [
  // "up from 12", "compared with 690", "against $4"
  {
    before: before(
      '\\b(?:up|down|increase|rise|fall|decrease|rising|falling)\\b[^.;:!?]{0,24} (?:from|on)|compared (?:with|to)|against|versus|vs\\.?',
    ),
    isBinding: true,
    isOneSentence: true,
    ratio: 8,
    within: 90,
  },
  // "47, after 52 last year", "fell to 16, from 18", "more than the 52,780 of 2008"
  {
    before: before('\\bafter|\\bthan|\\bfollowing|(?:,|\\d\\S*(?: \\p{L}+)?) from'),
    isBinding: true,
    isOneSentence: true,
    ratio: 1.8,
    within: 70,
  },
  // "(2011: 23)", "(same quarter of 2013: 1.3 million)", "(a year before: 12,488)"
  {
    before: new RegExp(
      `\\(\\s?(?:[\\p{L} ]{0,24}\\b${YEAR}(?:[-–/]\\d\\d)?|[\\p{L} ]{0,16}${BEFORE})[:,]? {1,4}$`,
      'iu',
    ),
    isBinding: true,
    isOneSentence: false,
    ratio: 4,
    within: 60,
  },
  // "Readers — 2014: 44,000; 2015: 48,000", the columns of a table
  {
    before: new RegExp(`^(?:[\\p{L}\\d., ]{0,40}\\b)?${YEAR}(?:[-–/]\\d\\d(?:\\d\\d)?)?(?: \\(\\p{L}+\\))?: $`, 'u'),
    isBinding: false,
    isOneSentence: true,
    ratio: 1000,
    within: 40,
  },
  // "Contributions   $ 2,398,105   $ 2,022,914"
  { before: /(?:[\d)%]|\d[kmb]n?) {3,}(?:\p{Sc} *)?$/iu, isBinding: false, isOneSentence: false, ratio: 3, within: 30 },
  { before: /[\d)%] (?:\p{Sc} ?)?$/u, isBinding: false, isOneSentence: true, ratio: 3, within: 3 },
  // "34 percent more than 2003's 486,912"
  { before: new RegExp(`\\b${YEAR}['’]s $`, 'u'), isBinding: false, isOneSentence: false, ratio: 5, within: 140 },
  // "171 developers (167)", "(142 in 2009)", "(57 last year)"
  {
    before: /\($/u,
    after: new RegExp(`^(?:\\)| in ${YEAR}| ${BEFORE})`, 'iu'),
    isBinding: true,
    isOneSentence: true,
    ratio: 1.6,
    within: 30,
  },
  // "It was 44 percent in 2008", "the year before there were 312"
  {
    before: before(
      '\\b(?:it|they|that|this|which|we|(?:the|that|this|our) (?:figures?|numbers?|total|count|share|amount|sum)|there) (?:is|was|were|are|had been|has been|stood at|amount(?:s|ed)? to|(?:rose|fell|grew) to|(?:had|has|have|was|were) (?:been )?(?:reduced|increased|raised|cut) to)|^in ' +
        YEAR +
        ',?',
    ),
    isBinding: false,
    isOneSentence: false,
    ratio: 5,
    within: 170,
  },
  // "were $102 million for the year ending June, and for the year ending in July, $110 million", "; in 1820, $18,200,000"
  {
    before: before(
      `[;,] (?:and )?(?:that )?(?:for the (?:fiscal |calendar |financial )?(?:year|quarter|month)${ENDING}|in ${YEAR}),? ?(?:(?:to|at)(?: have been)?|was|were|it was|they were)?`,
    ),
    isBinding: false,
    isOneSentence: true,
    ratio: 6,
    within: 90,
  },
  // "the figures were 9,046 and 153", "against 71,900 for 8.0 and 58,300 for 7.0"
  {
    before: new RegExp(`\\d(?: (?:in|for|of|by) [\\w.]+)?,? (?:and|by)${HEDGES} $`, 'iu'),
    isBinding: false,
    isOneSentence: false,
    isFollowing: true,
    ratio: 1.6,
    within: 140,
  },
  // "We opened six clinics, so that the year ended with 27", "two more, which makes 25", "bringing the total to 40"
  {
    before: before(
      '\\b(?:year|season|quarter|month) (?:ended|closed|finished) with|\\b(?:which|that|this|it) (?:now )?makes|\\bmaking(?: it)?|\\b(?:bring|brought|bringing|brings|took|taking) (?:the|our|its|their) (?:total|number|count|figure) to|\\bfor a total of',
    ),
    isBinding: false,
    isOneSentence: true,
    ratio: 300,
    within: 90,
  },
  // "the expenditures of three quarters are $52 million, making an aggregate of $74 million": of a list it is the sum of all
  {
    before:
      /^[^\p{Sc}]*\p{Sc} ?[\d.,]+[^\p{Sc}]{0,30}\b(?:making|presenting|giving|constituting)(?: in)? (?:an?|the) (?:aggregate|total|whole)(?: of)? $/u,
    isBinding: false,
    isOneSentence: true,
    ratio: 6,
    within: 60,
  },
  // "Six schools were opened. The total on 31 December was 114."
  {
    before: before(
      "\\bin total:|\\b(?:the|our|its|their) total(?: (?:on|at|in|by) [^.;:!?]{0,24})?(?:[’']s| is| was| comes to| came to| stands at| stood at)(?: now)?",
    ),
    isBinding: false,
    isOneSentence: false,
    ratio: 300,
    within: 90,
  },
  // "There were 577 of them in December."
  { after: /^ of (?:them|these|those)\b/iu, isBinding: false, isOneSentence: false, ratio: 3, within: 170 },
  // "a year ago 2,103", "52,780 in 2008"
  {
    before: before(`${BEFORE}(?: (?:it|there) (?:was|were))?[:,]?`),
    isBinding: false,
    isOneSentence: false,
    ratio: 1.8,
    within: 140,
  },
  {
    after: new RegExp(`^,? (?:(?:in|of|for) ${YEAR}|(?:in |of )?${BEFORE}|today\\b)`, 'iu'),
    isBinding: false,
    isOneSentence: false,
    ratio: 1.8,
    within: 140,
  },
];

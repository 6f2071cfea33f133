import type { Quantity } from './quantity.ts';

/** By which rules a quantity was read. */
export interface ReadingRule {
  /** How its number is written. */
  readonly numeral:
    | 'digits'
    | 'digits and a word'
    | 'number words'
    | 'fraction'
    | 'part of a whole'
    | 'range'
    | 'magnitude'
    | 'multiple';
  /** The row of the hedge table; null for none. */
  readonly hedge: string | null;
  /** What settled its kind. */
  readonly kind:
    'currency' | 'percent sign or word' | 'unit' | 'age' | 'change word' | 'comparison' | 'share' | 'noun' | 'no unit';
}

const KINDS: Readonly<Record<Quantity['kind'], ReadingRule['kind']>> = {
  money: 'currency',
  percent: 'percent sign or word',
  measure: 'unit',
  duration: 'unit',
  age: 'age',
  change: 'change word',
  multiple: 'comparison',
  proportion: 'share',
  count: 'no unit',
};

/** The rules by which a quantity was read. They follow from what was read, so that reading need not note them. */
export function readingRule(quantity: Quantity): ReadingRule {
  return {
    numeral: numeralRule(quantity),
    hedge: quantity.hedgeWord,
    kind: quantity.counted !== null && quantity.kind === 'count' ? 'noun' : KINDS[quantity.kind],
  };
}

function numeralRule({ numeral, hedge, kind, parts }: Quantity): ReadingRule['numeral'] {
  if (hedge === 'range' || hedge === 'magnitude') return hedge;
  if (parts !== null) return /\s(?:in|of|over)\s/i.test(numeral) ? 'part of a whole' : 'fraction';
  const startsInDigits = /^\W*\d/.test(numeral);
  if (kind === 'multiple' && !startsInDigits) return 'multiple';
  if (!startsInDigits) return /^[¼-¾⅐-⅞]/.test(numeral) ? 'fraction' : 'number words';
  return /[a-z]/i.test(numeral) ? 'digits and a word' : 'digits';
}

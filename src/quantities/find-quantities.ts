import { classOf } from './characters.ts';
import { comparisonBaseAfter } from './comparison-base.ts';
import { continueChange } from './continue-change.ts';
import { nextAnchor } from './find-anchors.ts';
import { joinBounds } from './join-bounds.ts';
import { NOT_QUANTITIES, type NotQuantity, type Rejection } from './not-quantities.ts';
import type { Quantity } from './quantity.ts';
import { forgetSentence } from './sentence-start.ts';
import { forgetTokens } from './tokens.ts';
import { readingRule, type ReadingRule } from './reading-rule.ts';
import { readQuantity } from './read-quantity.ts';

/** What is read in a text: its quantities, and the numbers that are none. */
export interface Explanation {
  readonly quantities: readonly Quantity[];
  /** By which rules each of them was read, in their order. */
  readonly rules: readonly ReadingRule[];
  readonly notQuantities: readonly NotQuantity[];
}

/** The quantities in an English text, in order and without overlap. */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  read(text, quantities, undefined);
  return quantities;
}

/** The quantities in a text with the numbers that are none, each with the rule that passed it over. */
export function explainQuantities(text: string): Explanation {
  const quantities: Quantity[] = [];
  const rejections: Rejection[] = [];
  read(text, quantities, rejections);
  const notQuantities = rejections.map(({ start, end, rule }) => ({
    start,
    end,
    text: text.slice(start, end),
    rule,
    reason: NOT_QUANTITIES[rule].reason,
  }));
  return { quantities, rules: quantities.map(readingRule), notQuantities };
}

function read(text: string, quantities: Quantity[], rejections: Rejection[] | undefined): void {
  forgetTokens();
  forgetSentence();
  let floor = 0;
  for (let at = nextAnchor(text, 0); at >= 0;) {
    const result = readQuantity(text, at, floor);
    if (result === undefined) {
      at = nextAnchor(text, pastWord(text, at));
      continue;
    }
    // Whatever was read, the next search begins behind it. Only a quantity bars the way back to what follows: "as few
    // as 30" reaches over a word that was passed over.
    if ('rule' in result) {
      rejections?.push(result);
    } else {
      push(text, quantities, result);
      floor = comparisonBaseAfter(text, result) ?? result.end;
    }
    at = nextAnchor(text, Math.max(result.end, at + 1));
  }
  // A token's word holds on to the whole text it was cut from.
  forgetTokens();
}

// "More than 10 but fewer than 20" is one quantity, known when its second bound is read.
function push(text: string, quantities: Quantity[], quantity: Quantity): void {
  const previous = quantities.at(-1);
  const joined = previous && joinBounds(text, previous, quantity);
  if (joined === undefined) quantities.push((previous && continueChange(text, previous, quantity)) ?? quantity);
  else quantities[quantities.length - 1] = joined;
}

function pastWord(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  let end = at + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

import { rows, type Hedge } from './hedges.ts';

/** What stands between a figure and a larger one that is only supposed: of `400, if not 500` only the 400 is said. */
export const HEDGES_BETWEEN: readonly Hedge[] = rows('at-least', 'at least', [
  ['if not', '300, if not 400, visits', '[300, ∞)', '[300, 400)'],
  ['or even', '300 or even 400 visits', '[300, ∞)', '[300, 400)'],
  ['and even', '300 and even 400 visits', '[300, ∞)', '[300, 400)'],
  ['perhaps even', '300, perhaps even 400 visits', '[300, ∞)', '[300, 400)'],
  ['and perhaps', '300 and perhaps 400 visits', '[300, ∞)', '[300, 400)'],
  ['and maybe', '300 and maybe 400 visits', '[300, ∞)', '[300, 400)'],
  ['and possibly', '300 and possibly 400 visits', '[300, ∞)', '[300, 400)'],
]);

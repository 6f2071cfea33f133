import type { Quantity } from '../quantities/quantity.ts';
import { MINOR } from './magnitude.ts';
import type { Passage } from './passage.ts';
import { firstAt } from './sentence-words.ts';
import { readSpell } from './spell.ts';
import { MOVEMENTS } from './vocabulary.ts';

const POINTS = / point$/;

const CHANGE_NOUNS = new Set('increase decrease rise fall decline reduction growth gain drop cut hike'.split(' '));

/** What a quantity is measured in: the unit, the rate, and whether it is a change. Figures of one statistic share it. */
export function dimensionOf(passage: Passage, quantity: Quantity): string {
  const { kind, unit, period, counted } = quantity;
  // Cents are dollars, and what is paid by the hour may be said without the hour.
  const isHours = counted !== null && /(?:^| )hours?$/iu.test(counted);
  const measured = isHours ? 'hour' : (unit?.replace(MINOR, '') ?? (kind === 'proportion' ? 'percent' : kind));
  const per = /\bper\s+(?!cent\b|year|annum|month|week|day|hour)(\p{L}+)/iu.exec(period ?? '')?.[1]?.toLowerCase();
  return [
    measured,
    ...(per === undefined ? [] : [`per ${per}`]),
    // A point is always a step.
    ...(!POINTS.test(measured) && isChange(passage, quantity) ? ['change'] : []),
  ].join(' ');
}

/** Whether it is by how much something moved: "by 25 basis points", "an increase of 9,649", "rose 12 percent". */
function isChange({ words, text }: Passage, { kind, unit, start, end, figureEnd, counted, period }: Quantity): boolean {
  const isRate = period !== null && readSpell(period)?.kind === 'rate';
  // "raised its holdings by $80 billion per month" is a pace, and no change of one.
  if (kind === 'change') return !(isRate && unit !== null && unit !== 'percent');
  // "12,000 more than a year ago", "15 more people": by how much, and not how many.
  if ([figureEnd, end].some((at) => DIFFERENCE.test(text.slice(at, at + DIFFERS)))) return true;
  const first = firstAt(words, start);
  const [before, second] = [words[first - 1]?.folded ?? '', words[first - 2]?.folded ?? ''];
  if (before === 'by') return !isRate && (MOVEMENTS.has(second) || unit !== null);
  if (before === 'of' && CHANGE_NOUNS.has(second)) return true;
  // "up 15 from 2003"
  if ((before === 'up' || before === 'down') && !MAKING.has(second) && SINCE.test(text.slice(end, end + DIFFERS)))
    return true;
  const after = words[firstAt(words, counted === null ? end : figureEnd)];
  if (after !== undefined && CHANGE_NOUNS.has(after.folded) && text.slice(figureEnd, after.start).trim().length < 2)
    return true;
  // Gifts that "made up 38 percent" did not move.
  return unit === 'percent' && RELATIVE.has(before) && !MAKING.has(second);
}

const DIFFERENCE = /^\s+(?:more|fewer|less|higher|lower|additional|extra)\b/iu;
const SINCE = /^\s+(?:from|on|over|since)\b/iu;
const DIFFERS = 16;
const MAKING = new Set(['make', 'makes', 'made', 'making']);

// Before a share, these say by how much: "rose 12 percent". "Was 12 percent" and "reached 12 percent" do not.
const RELATIVE = new Set(
  'rose rise rises risen fell fall falls fallen grew grow grows grown increased increase increases decreased decrease declined decline dropped drop jumped climbed gained up down'.split(
    ' ',
  ),
);

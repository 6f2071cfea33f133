import type { Paragraph } from '../corpus/paragraphs.ts';
import { CURRENCIES } from '../quantities/currencies.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isStatistic } from './is-statistic.ts';
import type { Mention, Spell } from './mention.ts';
import { readPassage, type Passage } from './passage.ts';
import { firstAt, sentenceBounds } from './sentence-words.ts';
import { readSpan, readSpell } from './spell.ts';
import type { ToTerm } from './terms.ts';
import { COMPARATIVES, MOVEMENTS } from './vocabulary.ts';
import { weighTerms } from './weigh-terms.ts';

/** The mentions of a paragraph that can be figures of statistics, each with the terms of its sentence. */
export function describeParagraph(document: string, paragraph: Paragraph, toTerm: ToTerm): Mention[] {
  const passage = readPassage(paragraph, toTerm);
  if (passage === undefined) return [];
  let narrowed: { readonly terms: readonly string[]; readonly end: number } = { terms: [], end: 0 };
  return passage.quantities.flatMap((quantity, index): Mention[] => {
    if (!isStatistic(passage, index)) return [];
    const bounds = sentenceBounds(passage.text, passage.words, quantity);
    const spell = spellOf(passage, index, bounds);
    const inherited = quantity.start - narrowed.end < INHERITED ? narrowed.terms : [];
    const { heads, terms, narrowing } = weighTerms(passage, index, bounds, inherited);
    if (narrowing.length > 0) narrowed = { terms: narrowing, end: quantity.end };
    else if (inherited.length > 0) narrowed = { ...narrowed, end: quantity.end };
    if (terms.length === 0) return [];
    return [
      {
        document,
        paragraph: paragraph.number,
        sentence: paragraph.start + (passage.words[bounds[0]]?.start ?? 0),
        start: paragraph.start + quantity.start,
        end: paragraph.start + quantity.end,
        quantity,
        dimension: dimensionOf(passage, quantity),
        spell,
        heads,
        terms,
        magnitude: magnitudeOf(quantity),
        isCompared: isCompared(passage, quantity),
      },
    ];
  });
}

// How many characters after a figure its noun's narrowing still holds.
const INHERITED = 160;

/** The period that the quantity's own words tell, else the stretch of time that its sentence tells around it. */
function spellOf(
  { text, words, quantities }: Passage,
  index: number,
  [from, to]: readonly [number, number],
): Spell | null {
  const { period, start, end } = quantities[index]!;
  if (period !== null) return readSpell(period);
  const before = readSpan(text.slice(words[from]?.start ?? start, start));
  if (before !== null) return before;
  const next = quantities[index + 1]?.start ?? text.length;
  return readSpan(text.slice(end, Math.min(words[to - 1]?.end ?? end, next)));
}

const MINOR = new RegExp(` (?:${CURRENCIES.flatMap(({ minor }) => minor.slice(0, 1)).join('|')})$`, 'u');

const CHANGE_NOUNS = new Set('increase decrease rise fall decline reduction growth gain drop cut hike'.split(' '));

function dimensionOf(passage: Passage, quantity: Quantity): string {
  const { kind, unit, period } = quantity;
  // Cents are dollars, and what is paid by the hour may be said without the hour.
  const measured = unit?.replace(MINOR, '') ?? (kind === 'proportion' ? 'percent' : kind);
  const per = /\bper\s+(?!cent\b|year|annum|month|week|day|hour)(\p{L}+)/iu.exec(period ?? '')?.[1]?.toLowerCase();
  return [
    measured,
    ...(per === undefined ? [] : [`per ${per}`]),
    ...(isChange(passage, quantity) ? ['change'] : []),
  ].join(' ');
}

/** Whether it is by how much something moved: "by 25 basis points", "an increase of 9,649", "rose 12 percent". */
function isChange({ words, text }: Passage, { kind, unit, start, end, figureEnd, counted, period }: Quantity): boolean {
  const isRate = period !== null && readSpell(period)?.kind === 'rate';
  // "raised its holdings by $80 billion per month" is a pace, and no change of one.
  if (kind === 'change') return !(isRate && unit !== null && unit !== 'percent');
  const first = firstAt(words, start);
  const [before, second] = [words[first - 1]?.folded ?? '', words[first - 2]?.folded ?? ''];
  if (before === 'by') return !isRate && (MOVEMENTS.has(second) || unit !== null);
  if (before === 'of' && CHANGE_NOUNS.has(second)) return true;
  const after = words[firstAt(words, counted === null ? end : figureEnd)];
  if (after !== undefined && CHANGE_NOUNS.has(after.folded) && text.slice(figureEnd, after.start).trim().length < 2)
    return true;
  return unit === 'percent' && RELATIVE.has(before);
}

// Before a share, these say by how much: "rose 12 percent". "Was 12 percent" and "reached 12 percent" do not.
const RELATIVE = new Set(
  'rose rise rises risen fell fall falls fallen grew grow grows grown increased increase increases decreased decrease declined decline dropped drop jumped climbed gained up down'.split(
    ' ',
  ),
);

function magnitudeOf({ value, unit, strict, likely }: Quantity): number | null {
  const [low, high] = [likely.lower ?? strict.lower, likely.upper ?? strict.upper];
  const middle = value?.valueOf() ?? (low && high ? (low.valueOf() + high.valueOf()) / 2 : (low ?? high)?.valueOf());
  if (middle === undefined || middle <= 0) return null;
  return unit !== null && MINOR.test(unit) ? middle / 100 : middle;
}

function isCompared({ words }: Passage, { start }: Quantity): boolean {
  const first = firstAt(words, start);
  return [1, 2, 3].some((back) => COMPARATIVES.has(words[first - back]?.folded ?? ''));
}

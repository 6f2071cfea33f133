import type { Paragraph } from '../corpus/paragraphs.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { antecedentOf } from './antecedent.ts';
import { dimensionOf } from './dimension.ts';
import { factualityOf, isCorrection, type Factuality } from './factuality.ts';
import { isStatistic } from './is-statistic.ts';
import { magnitudeOf, scaleOf } from './magnitude.ts';
import type { Mention, Spell } from './mention.ts';
import { movedFrom } from './moved-from.ts';
import { readPassage, type Passage } from './passage.ts';
import { firstAt, sentenceBounds } from './sentence-words.ts';
import { settingOf } from './setting.ts';
import { readSpan, readSpell } from './spell.ts';
import type { ToTerm } from './terms.ts';
import { openingTitle } from './titles.ts';
import { COMPARATIVES } from './vocabulary.ts';
import { weighTerms } from './weigh-terms.ts';

/** Where a paragraph stands. */
interface Standing {
  /** The place of its document in time. */
  readonly at?: number | undefined;
  /** The terms of the heading that it stands under, the one that names what it is of last. */
  readonly heading?: readonly string[];
  /** How far into its document it stands, from 0 to 1. */
  readonly place?: number;
}

/** The mentions of a paragraph that can be figures of statistics, each with the terms of its sentence. */
export function describeParagraph(
  document: string,
  paragraph: Paragraph,
  toTerm: ToTerm,
  { at = 0, heading = [], place = 0 }: Standing = {},
): Mention[] {
  const passage = readPassage(paragraph, toTerm);
  if (passage === undefined) return [];
  let passed: { readonly terms: readonly string[]; readonly end: number } = { terms: [], end: 0 };
  const said: Mention[] = [];
  // Only the sentence right behind the title, or the heading, stands under it.
  const { terms: opening, end } = openingTitle(passage);
  const title = end > 0 ? opening : heading;
  let factuality: Factuality | undefined;
  for (const [index, quantity] of passage.quantities.entries()) {
    factuality = factualityOf(passage.text, passage.quantities, index, factuality);
    if (factuality === 'denied' || !isStatistic(passage, index)) continue;
    const bounds = sentenceBounds(passage.text, passage.words, quantity);
    const inherited = quantity.start - passed.end < INHERITED ? passed.terms : [];
    const elided = elidedFor(quantity, said.at(-1), paragraph.start);
    const { isNamed, passedOn, ...sketch } = weighTerms(passage, index, bounds, {
      inherited,
      elided,
      title: bounds[0] === end ? title : [],
    });
    if (passedOn.length > 0) passed = { terms: passedOn, end: quantity.end };
    else if (inherited.length > 0) passed = { ...passed, end: quantity.end };
    const own = {
      sentence: paragraph.start + (passage.words[bounds[0]]?.start ?? 0),
      dimension: dimensionOf(passage, quantity),
      magnitude: magnitudeOf(quantity),
    };
    const same = antecedentOf({ text: passage.text, origin: paragraph.start, quantity, isNamed, ...own }, said);
    const last = said.at(-1);
    const isRight = isCorrection(passage.text, quantity.start);
    const isBefore =
      movedFrom(passage.text, passage.quantities, index - 1) !== undefined &&
      last?.quantity === passage.quantities[index - 1];
    if (isBefore && last!.heads.length === 0 && sketch.heads.length > 0 && last!.dimension === own.dimension)
      said[said.length - 1] = { ...last!, ...sketch };
    if (same === undefined && sketch.terms.length === 0) continue;
    said.push({
      document,
      at,
      paragraph: paragraph.number,
      start: paragraph.start + quantity.start,
      end: paragraph.start + quantity.end,
      quantity,
      spell: spellOf(passage, index, bounds),
      isCompared: same !== undefined || isRight || isCompared(passage, quantity),
      isEarlier: isRight || (same?.isEarlier ?? movedFrom(passage.text, passage.quantities, index) !== undefined),
      factuality,
      setting: settingOf(passage, quantity, bounds[0], place),
      among: passage.quantities,
      ...own,
      ...sketch,
      ...(same === undefined ? {} : saidAgain(same.mention, own.dimension, own.magnitude)),
    });
  }
  return said;
}

/** What a figure has of the one that it states again: "16 employees, up from *12*". */
function saidAgain(
  { dimension, heads, terms, narrowing, quantity }: Mention,
  own: string,
  magnitude: number | null,
): Pick<Mention, 'dimension' | 'heads' | 'terms' | 'narrowing' | 'magnitude'> {
  const scale = dimension === own ? 1 : scaleOf(quantity);
  return { dimension, heads, terms, narrowing, magnitude: magnitude === null ? null : magnitude * scale };
}

// "15,902 packages; 1,991 were added": of what was counted right before.
function elidedFor({ counted, unit, start }: Quantity, last: Mention | undefined, origin: number): readonly string[] {
  if (counted !== null || unit !== null || last?.dimension !== 'count') return [];
  return origin + start - last.end < INHERITED ? last.heads : [];
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

function isCompared({ words }: Passage, { start }: Quantity): boolean {
  const first = firstAt(words, start);
  return [1, 2, 3].some((back) => COMPARATIVES.has(words[first - back]?.folded ?? ''));
}

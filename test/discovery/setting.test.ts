import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { commonSetting, joinSettings, settingsAlike, type CommonSetting } from '../../src/discovery/common-setting.ts';
import { clusterOf, joinAll } from '../../src/discovery/cluster.ts';
import { describeParagraph } from '../../src/discovery/describe.ts';
import { likeness } from '../../src/discovery/likeness.ts';
import { loadTerms } from '../../src/discovery/terms.ts';
import { vectorise } from '../../src/discovery/vectors.ts';

const toTerm = await loadTerms();

describe('the setting of a figure', () => {
  const settingIn = (text: string) =>
    describeParagraph('report', splitParagraphs(text)[0]!, toTerm, { place: 0.5 }).find(
      ({ quantity }) => quantity.numeral === '418',
    )!.setting;

  it.each([
    ['the words right before it, small ones too', 'In the end there are now 418 clerks.', ['are', 'now']],
    ['one word where it is the second', 'Often 418 clerks came.', ['often']],
    ['no hedge of its own', 'Some 418 clerks came.', []],
    ['no word of the sentence before', 'Porters left. 418 clerks came.', []],
    ['no other figure', 'There were 12, 418 clerks fewer.', ['were']],
    ['no word far off', `We had ${'a'.repeat(70)} 418 clerks.`, []],
    ['each word once', 'So so 418 clerks came.', ['so']],
  ])('holds %s', (_, text, before) => {
    expect(settingIn(text).before).toEqual(before);
  });

  it('holds the terms near it, of any sentence, and how far into its document it stands', () => {
    const { around, place } = settingIn(
      `Cooks left.${' And so on.'.repeat(12)} Guards left. We counted 418 clerks. Porters are fewer.${' And so on.'.repeat(12)} Sweepers left.`,
    );
    expect(around).toEqual(expect.arrayContaining(['guard', 'count', 'clerk', 'porter']));
    expect(around).not.toContain('sweeper');
    expect(around).not.toContain('cook');
    expect(place).toBe(0.5);
  });
});

it('two groups of the same words are told apart by their settings', () => {
  const figures = (before: string, place: number) =>
    [1, 2, 3].map(
      (at) =>
        describeParagraph(`report-${at}`, splitParagraphs(`${before} 41${at} clerks.`)[0]!, toTerm, { at, place })[0]!,
    );
  const mentions = [
    ...figures('There are now', 0.1),
    ...figures('There are now', 0.1),
    ...figures('Then came to', 0.9),
  ];
  const vectors = vectorise(mentions, new Map());
  const [a, same, other] = [0, 3, 6].map((from) =>
    joinAll([0, 1, 2].map((i) => clusterOf(from + i, mentions[from + i]!, vectors))),
  );
  expect(likeness(a!, same!, 100, vectors)).toBeGreaterThan(likeness(a!, other!, 100, vectors) + 0.1);
});

it('figures of documents that stand close in time are the more likely of one statistic', () => {
  const mentions = [0, 1, 90].flatMap((at) =>
    describeParagraph(`report-${at}`, splitParagraphs('They made 12 grants.')[0]!, toTerm, { at }),
  );
  const vectors = vectorise(mentions, new Map());
  const [first, next, late] = mentions.map((mention, i) => clusterOf(i, mention, vectors));
  expect(likeness(first!, next!, 100, vectors)).toBeGreaterThan(likeness(first!, late!, 100, vectors) + 0.1);
});

describe('settings tell that two clusters are alike', () => {
  const setting = ({ before = [1], around = [1, 2], place = 0.5 } = {}): CommonSetting => {
    const vector = (words: readonly number[]) => ({
      vector: new Map(words.map((word) => [word, 1])),
      weight: words.length,
    });
    return commonSetting({ before: vector(before), around: vector(around), place });
  };
  const alike = (other: CommonSetting, documents = 100) => settingsAlike(setting(), other, documents);

  it.each([
    ['the words before are others', setting({ before: [9] })],
    ['the terms around are others', setting({ around: [1, 9] })],
    ['they stand elsewhere in their documents', setting({ place: 0.9 })],
  ])('less where %s', (_, other) => {
    expect(alike(other)).toBeLessThan(alike(setting()));
  });

  it('less in few documents than in many', () => {
    expect(alike(setting(), 5)).toBeLessThan(alike(setting(), 500) / 2);
  });

  it('by what most of their figures have', () => {
    const mostly = joinSettings(joinSettings(setting(), setting()), setting({ before: [9], place: 0.9 }));
    const seldom = joinSettings(
      joinSettings(setting(), setting({ before: [9] })),
      setting({ before: [8], place: 0.9 }),
    );
    expect(alike(mostly)).toBeGreaterThan(alike(seldom));
    expect(alike(mostly)).toBeLessThan(alike(setting()));
  });

  it('by the commonest words alone, where there are very many', () => {
    const many = Array.from({ length: 500 }, (_, word) => setting({ around: [1, 2, word + 10] }));
    const joined = many.reduce((all, one) => joinSettings(all, one));
    expect(joined.around.vector.size).toBeLessThanOrEqual(400);
    expect(joined.around.vector.get(1)).toBeCloseTo(1);
    expect(joined.around.weight).toBeCloseTo(3);
  });
});

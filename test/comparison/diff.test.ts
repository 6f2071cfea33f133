import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/comparison/change.ts';
import { diff, type Diff } from '../../src/comparison/diff.ts';
import { selectSide, type By } from '../../src/comparison/selection.ts';
import { differenceWords, reasonWords, verdictWords } from '../../src/report/change-words.ts';
import { diffReport } from '../../src/report/diff-report.ts';
import type { Text } from '../../src/report/report.ts';
import { projectOf, type ClaimInShort } from '../support/project.ts';

async function changes(...args: Parameters<typeof compared>): Promise<readonly Change[]> {
  return (await compared(...args)).changes;
}

async function compared(
  claims: Readonly<Record<string, ClaimInShort>>,
  from = '2002',
  to = '2007',
  by: By = 'document',
): Promise<Diff> {
  const { catalogue, observations, problems } = projectOf(claims);
  expect(problems).toEqual([]);
  return diff({
    catalogue,
    observations,
    from: await selectSide(from, catalogue, observations, by),
    to: await selectSide(to, catalogue, observations, by),
    by,
    reading: { kind: 'granularity' },
  });
}

const plainText = (text: Text) =>
  typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

const told = (change: Change) => [differenceWords(change), verdictWords(change)];

describe('a later figure against an earlier one', () => {
  it.each([
    ['147 countries', 'over 160 countries', 'more than +13', 'rose, certain'],
    ['over 800 visits', 'over 1200 visits', '+300 to +500', 'rose, likely (9 readers in 10)'],
    ['about 400 visits', 'over 600 visits', '+150 to +350', 'rose, likely (9 readers in 10)'],
    ['more than 40 visits', 'over 50 visits', 'up to +20', 'rose, likely (6 readers in 10)'],
    ['418 parties', 'over 400 parties', 'not shown', 'unclear: 418 is itself over 400'],
    ['over 400 parties', '418 parties', 'not shown', 'unclear: 418 is itself over 400'],
    ['over 66 million members', 'over 66 million members', 'not shown', 'unclear: the same words'],
    ['97 parties', 'almost 100 parties', 'not shown', 'unclear: 97 fits “almost 100”'],
    ['nearly 100 parties', 'almost 100 parties', 'not shown', 'unclear: the same reading in other words'],
    ['418 parties', '418 parties', 'not shown', 'unclear: the same figure'],
    ['500 parties', '480 parties', '-20', 'fell, certain'],
    ['nearly 200 visits', 'over 200 visits', 'more than 0', 'rose, certain'],
    ['12 percent', '14 percent', '+2 points', 'rose, certain'],
    ['12 percent', '13 percent', '+1 point', 'rose, certain'],
    ['91 percent', '90 percent', '-1 point', 'fell, certain'],
    ['12 percent', '13.5 percent', '+1.5 points', 'rose, certain'],
    ['12 percent', 'over 13 percent', 'more than +1 point', 'rose, certain'],
    ['12 percent', 'between 13 and 23 percent', '+1 to +11 points', 'rose, certain'],
  ])('%s → %s: %s, %s', async (from, to, difference, verdict) => {
    const [change] = await changes({ it: { says: { 2002: from, 2007: to } } });
    expect(told(change!)).toEqual([difference, verdict]);
  });

  it('is that of its own time, not one of then or before', async () => {
    const says = (before: string, now: string) => [{ quote: before, of: '[..2002]' }, now];
    const [change] = await changes({
      it: {
        says: { 2002: says('5 percent', '6 percent'), 2007: [{ quote: '7 percent', of: '[..2007]' }, '9 percent'] },
      },
    });
    expect(told(change!)).toEqual(['+3 points', 'rose, certain']);
  });

  it.each([
    ['147 countries', 'over 160 countries'],
    ['over 800 visits', 'over 1200 visits'],
    ['418 parties', 'over 400 parties'],
    ['dozens of visits', 'nearly 20 visits'],
  ])('%s and %s mirror each other', async (a, b) => {
    const MIRROR = { rose: 'fell', fell: 'rose', unclear: 'unclear' } as Record<string, string>;
    const claims = { it: { says: { 2002: a, 2007: b } } };
    const [[there], [back]] = [await changes(claims), await changes(claims, '2007', '2002')];
    expect(back!.verdict).toBe(MIRROR[there!.verdict]);
    expect(back!.certainty).toBe(there!.certainty);
    expect(back!.change!.agreement).toBe(there!.change!.agreement);
  });

  it.each([
    ['half of the dogs', '52 percent', '+2 points', 'rose, certain'],
    ['a third of the dogs', '34 percent', '+2/3 points', 'rose, certain'],
    ['just over half of the dogs', '47 percent', 'down by more than 3 points', 'fell, certain'],
    ['about a half of the dogs', '57 percent', '+2 to +12 points', 'rose, likely (7 readers in 10)'],
    ['one in two dogs', 'half of the dogs', 'not shown', 'unclear: the same reading in other words'],
    ['between a third and a half of the dogs', '60 percent', '+10 to +26.67 points', 'rose, certain'],
  ])('in percent, %s → %s: %s, %s', async (from, to, difference, verdict) => {
    const [change] = await changes({ it: { unit: 'percent', says: { 2002: from, 2007: to } } });
    expect(told(change!)).toEqual([difference, verdict]);
    expect([change!.from!.unit, change!.to!.unit]).toEqual(['percent', 'percent']);
  });

  it('says where only one year states a claim', async () => {
    const found = await changes({ a: { says: { 2002: '3 visits' } }, b: { says: { 2007: '4 visits' } } });
    expect(found.map(({ claim, verdict }) => [claim, verdict])).toEqual([
      ['a', 'only-before'],
      ['b', 'only-after'],
    ]);
  });
});

describe('several sources of one year', () => {
  it('are read as what all of them allow', async () => {
    const [change] = await changes({
      people: {
        says: { 2002: ['more than one billion people', 'nearly 1.3 billion people'], 2007: '1.4 billion people' },
      },
    });
    expect(change!.from!.citations).toHaveLength(2);
    expect(told(change!)).toEqual(['+100 million to +400 million', 'rose, certain']);
  });

  it('decide nothing where they contradict each other', async () => {
    const [change] = await changes({ it: { says: { 2002: '5 visits', 2007: ['8 visits', '9 visits'] } } });
    expect(change!.to!.agree).toBe(false);
    expect(verdictWords(change!)).toBe('unclear: the sources of the later figure contradict each other');
  });
});

describe('sources of one year that are likely to mean different figures', () => {
  it.each<[string, string | string[], string | string[], string, string]>([
    [
      'decide nothing where one of them would say the opposite',
      '990 staff',
      ['885 staff', 'some 5,400 staff'],
      'unclear: the sources of the later figure are likely to mean different figures',
      '885; some 5,400',
    ],
    [
      'at the earlier end too',
      ['885 staff', 'some 5,400 staff'],
      '990 staff',
      'unclear: the sources of the earlier figure are likely to mean different figures',
      '990',
    ],
    [
      'decide what each of them would say',
      '300 staff',
      ['over 400 staff', 'over 600 staff'],
      'rose, certain',
      'over 400; over 600',
    ],
    ['say nothing where they share a value', '990 staff', ['885 staff', 'nearly 900 staff'], 'fell, certain', '885'],
  ])('%s', async (_, from, to, verdict, words) => {
    const claims = { it: { says: { 2002: from, 2007: to } } };
    const [change] = await changes(claims);
    expect([verdictWords(change!), change!.to!.words]).toEqual([verdict, words]);
  });

  it.each<[string, string[], string, string]>([
    ['pies / staff', ['400 staff', 'some 600 staff'], '500 staff', 'earlier'],
    ['staff + staff', ['885 staff', 'some 5,400 staff'], '990 staff', 'earlier'],
    ['half * 2', ['885 staff', 'some 5,400 staff'], '990 staff', 'earlier'],
  ])('decide no more by way of a formula: %s', async (formula, from, to, end) => {
    const claims = {
      staff: { says: { 2002: from, 2007: to } },
      pies: { says: { 2002: '1000 pies', 2007: '1000 pies' } },
      half: { formula: 'staff / 2' },
      it: { formula },
    };
    const change = (await changes(claims)).find(({ claim }) => claim === 'it');
    expect(verdictWords(change!)).toBe(
      `unclear: the sources of the ${end} figure are likely to mean different figures`,
    );
  });

  it('decide by way of a formula what each of them would say', async () => {
    const claims = { staff: { says: { 2002: '300 staff', 2007: ['over 400 staff', 'over 600 staff'] } } };
    const [, change] = await changes({ ...claims, it: { formula: 'staff * 2' } });
    expect(verdictWords(change!)).toBe('rose, certain');
  });

  it('decide no more per year', async () => {
    const sources = [
      { quote: '60 visits', period: 'P1Y' },
      { quote: 'some 200 visits', period: 'P1Y' },
    ];
    const claims = { it: { kind: 'flow', says: { 2002: sources, 2007: [{ quote: '500 visits', period: 'P5Y' }] } } };
    const [change] = await changes(claims);
    expect(verdictWords(change!)).toContain('are likely to mean different figures');
  });
});

describe('the mark of several sources', () => {
  it.each<[string, string | string[], string]>([
    ['says how many documents', ['8 visits', '8 visits'], '8'],
    ['of one document that contradicts itself only that', ['8 visits', '9 visits'], '8; 9 !'],
  ])('%s', async (_, later, expected) => {
    const found = await compared({ it: { says: { 2002: '5 visits', 2007: later } } });
    const tables = diffReport(found).display.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(tables.map((row) => plainText(row[3]!))).toEqual([expected]);
  });

  it('counts documents, not places', async () => {
    const found = await compared({ it: { says: { 2002: '5 visits', '2007 a': '8 visits', '2007 b': '8 visits' } } });
    const tables = diffReport(found).display.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(tables.map((row) => plainText(row[3]!))).toEqual(['8 ×2']);
  });

  it('is not put on figures of which each is said by one', async () => {
    const says = { 2002: '990 staff', '2007 a': '885 staff', '2007 b': 'some 5,400 staff' };
    const { display } = diffReport(await compared({ it: { says } }));
    const tables = display.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(tables.map((row) => plainText(row[3]!))).toEqual(['885; some 5,400']);
    expect(JSON.stringify(display)).not.toContain('×');
  });
});

describe('a quote has its figure marked where it was read', () => {
  it.each<[string, { quote: string; figure?: string }, string]>([
    ['alone', { quote: '40 parties' }, '[40] parties'],
    ['not within a longer number', { quote: '400 groups and 40 parties', figure: '40' }, '400 groups and [40] parties'],
    ['not within a year', { quote: 'since 1940, 40 parties', figure: '40' }, 'since 1940, [40] parties'],
    [
      'of two alike the one meant',
      { quote: '40 groups and 40 parties', figure: '40 parties' },
      '40 groups and [40] parties',
    ],
    ['behind a character of two units', { quote: '😀 over 40 parties' }, '😀 [over 40] parties'],
  ])('%s', async (_, quote, expected) => {
    const found = await compared({ it: { says: { 2002: '5 parties', 2007: [quote] } } });
    const quotes = diffReport(found, { quotes: true }).display.flatMap((block) =>
      block.kind === 'quote' ? [block.text] : [],
    );
    const marked = (quotes[1] as Exclude<Text, string>).map((part) =>
      typeof part === 'string' ? part : part.style === 'figure' ? `[${part.text}]` : '',
    );
    expect(marked.join('')).toBe(expected);
  });
});

describe('figures that are not of a kind', () => {
  const bases = { visits: 'visits', delegations: 'delegations led by leaders' };

  it('are not compared on different bases, for the reason that the catalogue gives', async () => {
    const says = {
      2002: [{ quote: 'hundreds of visits', basis: 'visits' }],
      2007: [{ quote: 'nearly 200 delegations', basis: 'delegations' }],
    };
    const [given] = await changes({ it: { bases, incomparable: 'a visit is no delegation', says } });
    expect(reasonWords(given!)).toBe('a visit is no delegation');
    const [silent] = await changes({ it: { bases, says } });
    expect(reasonWords(silent!)).toBe('the one counts visits, the other delegations led by leaders');
  });

  it('are compared basis by basis where both years have it', async () => {
    const [change] = await changes({
      it: {
        bases,
        says: {
          2002: [{ quote: '5 visits', basis: 'visits' }],
          2007: [
            { quote: '9 delegations', basis: 'delegations' },
            { quote: '7 visits', basis: 'visits' },
          ],
        },
      },
    });
    expect([change!.from!.basis, told(change!)]).toEqual(['visits', ['+2', 'rose, certain']]);
  });

  it('are not compared in different units', async () => {
    const [change] = await changes({ it: { says: { 2002: '$5 million', 2007: '12 percent' } } });
    expect(reasonWords(change!)).toBe('the one is in USD, the other in percent');
  });
});

describe('a year that states a figure in two units', () => {
  it('has each held against its like', async () => {
    const found = await changes({
      it: { says: { 2002: ['$5 million', '12 percent'], 2007: ['14 percent', '$4 million'] } },
    });
    expect(found.map((change) => [change.from!.unit, ...told(change)])).toEqual([
      ['percent', '+2 points', 'rose, certain'],
      ['USD', '-1 million USD', 'fell, certain'],
    ]);
  });
});

describe('flows', () => {
  const flow = (from: unknown, to: unknown) =>
    changes({
      it: {
        kind: 'flow',
        says: { 2002: [{ quote: '7 visits', ...(from as object) }], 2007: [{ quote: '90 visits', ...(to as object) }] },
      },
    });

  it('over periods of different lengths are compared per year', async () => {
    const [change] = await flow({ period: 'P1M' }, { period: 'P1Y' });
    expect(change!.change!.perYear).toBe(true);
    expect(told(change!)).toEqual(['+6 a year', 'rose, certain']);
  });

  it('whose period is not known are not compared', async () => {
    const [change] = await flow({ period: 'P1M' }, {});
    expect(reasonWords(change!)).toBe('the later figure does not say over what period');
  });
});

describe('derived claims', () => {
  const claims = {
    sent: { kind: 'flow', period: 'P5Y', says: { 2002: 'about 400 visits', 2007: 'over 600 visits' } },
    received: { kind: 'flow', period: 'P5Y', says: { 2002: 'over 800 visits', 2007: 'over 1200 visits' } },
    yearly: {
      kind: 'flow',
      period: 'P1Y',
      formula: '(sent + received) / years',
      says: { 2003: 'more than 300 visits' },
    },
  } as const;

  it('are worked out in interval arithmetic', async () => {
    const change = (await changes(claims)).find(({ claim }) => claim === 'yearly')!;
    expect(change.from!.derived).toBe('(sent + received) / years');
    expect(change.from!.citations.map(({ claim }) => claim)).toEqual(['sent', 'received']);
    expect(told(change)).toEqual(['+90 to +170', 'rose, likely (9 readers in 10)']);
  });

  it('give way to a source that states the figure outright', async () => {
    const change = (await changes(claims, '2002', '2003')).find(({ claim }) => claim === 'yearly')!;
    expect([change.from!.words, change.to!.words]).toEqual([null, 'more than 300']);
  });
});

describe('what must not be compared', () => {
  const verdicts = async (...args: Parameters<typeof changes>) =>
    (await changes(...args)).map((change) => [
      change.claim,
      change.from?.words ?? '',
      change.to?.words ?? '',
      verdictWords(change),
    ]);

  it('a figure worked out from sources that contradict each other decides nothing', async () => {
    const found = await verdicts({
      sent: { says: { 2002: ['500 visits', '400 visits'], 2007: '700 visits' } },
      half: { formula: 'sent / 2' },
    } as never);
    expect(found.map(([claim, , , verdict]) => [claim, verdict])).toEqual([
      ['sent', 'unclear: the sources of the earlier figure contradict each other'],
      ['half', 'unclear: the sources of the earlier figure contradict each other'],
    ]);
  });

  it('a figure of another time does not contradict the figure of its own', async () => {
    const claims = {
      it: { says: { 2002: '140 countries', 2007: [{ quote: '147 countries', of: '2002' }, 'over 160 countries'] } },
    };
    expect(await verdicts(claims)).toEqual([['it', '140', 'over 160', 'rose, certain']]);
    const { earlier } = await compared(claims);
    expect(earlier.map(({ claim, end, side }) => [claim, end, side.words, side.time])).toEqual([
      ['it', 'to', '147', '2002'],
    ]);
  });

  it('a worked out share is not held against percents', async () => {
    const [change] = await changes({
      part: { says: { 2002: '40 houses' } },
      whole: { says: { 2002: '100 houses' } },
      share: { formula: 'part / whole', says: { 2007: '45 percent' } },
    }).then((all) => all.filter(({ claim }) => claim === 'share'));
    expect([change!.verdict, reasonWords(change!)]).toEqual([
      'not-comparable',
      'the one is a proportion, the other in percent',
    ]);
  });

  it('flows over different periods are not added up', async () => {
    const flow = (period: string) => [{ quote: '7 visits', period }];
    const found = await verdicts(
      {
        a: { kind: 'flow', says: { 2002: flow('P5Y') } },
        b: { kind: 'flow', says: { 2002: flow('P1Y') } },
        sum: { kind: 'flow', period: 'P5Y', formula: 'a + b' },
      } as never,
      '2002',
      '2002',
    );
    expect(found.map(([claim]) => claim)).toEqual(['a', 'b']);
  });

  it.each([
    ['of different times', '2002', ['men', 'members']],
    ['of the same time', '2007', ['men', 'members', 'share']],
  ])('figures %s are worked out together or not', async (_, of, expected) => {
    const found = await verdicts(
      {
        men: { says: { 2007: [{ quote: '60 men', of }] } },
        members: { says: { 2007: [{ quote: '100 members', of: '2007' }] } },
        share: { formula: 'men / members' },
      },
      '2007',
      '2007',
    );
    expect(found.map(([claim]) => claim)).toEqual(expected);
  });

  it('no figure goes without a row', async () => {
    const bases = { full: 'full members', all: 'all members' };
    const found = await verdicts({
      it: {
        bases,
        says: {
          2002: [
            { quote: '50 people', basis: 'full' },
            { quote: '90 people', basis: 'all' },
          ],
          2007: [{ quote: '60 people', basis: 'full' }],
        },
      },
    });
    expect(found).toEqual([
      ['it', '50', '60', 'rose, certain'],
      ['it', '90', '', 'only before'],
    ]);
  });

  it('periods are paired with their like, and twelve months are a year', async () => {
    const found = await changes({
      it: {
        kind: 'flow',
        says: {
          2002: [
            { quote: '400 visits', period: 'P5Y' },
            { quote: '90 visits', period: 'P1Y' },
          ],
          2007: [
            { quote: '130 visits', period: 'P12M' },
            { quote: '600 visits', period: 'P5Y' },
          ],
        },
      },
    });
    expect(found.map(({ from, to, change }) => [from!.words, to!.words, change!.perYear])).toEqual([
      ['400', '600', false],
      ['90', '130', false],
    ]);
  });

  it('what guarantees nothing holds no figure', async () => {
    const [change] = await changes({ it: { says: { 2002: '418 visits', 2007: 'about 418 visits' } } });
    expect(verdictWords(change!)).toBe('unclear: 418 fits “about 418”');
  });

  it('formulas over formulas take no longer than they are deep', async () => {
    const levels = Array.from({ length: 40 }, (_, i) => [`l${i + 1}`, { formula: `l${i} + l${i}` }] as const);
    const claims = { l0: { says: { 2002: '1 visit', 2007: '2 visits' } }, ...Object.fromEntries(levels) };
    const found = await changes(claims as never);
    expect(found.find(({ claim }) => claim === 'l40')!.change!.stated!.equals(2n ** 40n)).toBe(true);
  });
});

describe('a table that has the years before in its columns', () => {
  const row = (...cells: [string, string][]) => cells.map(([quote, of]) => ({ quote, of }));
  const table = row(['81,200 members', '2021'], ['83,400 members', '2022'], ['84,700 members', '2023']);

  it('has its last column compared, and the others for no figures of the year', async () => {
    const found = await compared({ members: { says: { 2015: '86,540 members', 2024: table } } }, '2015', '2024');
    expect(found.changes.map(told)).toEqual([['-1,840', 'fell, certain']]);
    expect(found.earlier.map(({ side }) => [side.words, side.time])).toEqual([
      ['81,200', '2021'],
      ['83,400', '2022'],
    ]);
  });

  it('states one figure alone where the other year states none', async () => {
    const found = await compared(
      { members: { says: { 2024: table } }, visits: { says: { 2015: '5 visits' } } },
      '2015',
      '2024',
    );
    expect(found.changes.map(({ claim, verdict, to }) => [claim, verdict, to?.words])).toEqual([
      ['visits', 'only-before', undefined],
      ['members', 'only-after', '84,700'],
    ]);
  });

  it('leaves figures in other units to be told of', async () => {
    const found = await compared({ it: { says: { 2002: '5 visits', 2007: ['7 visits', '12 percent'] } } });
    expect(found.changes.map(({ verdict, to }) => [verdict, to?.words])).toEqual([
      ['rose', '7'],
      ['only-after', '12 percent'],
    ]);
    expect(found.earlier).toEqual([]);
  });
});

describe('by the time spoken of', () => {
  // The report of 2013 came out in 2014, and says nothing of when its figure was counted.
  const of2014 = { quote: '309 staff', of: '2014' };

  it.each<[string, Record<string, unknown>, [string, string][]]>([
    ['a date that stands for a time contradicts none that is stated', { 2014: '318 staff', 2016: [of2014] }, []],
    ['nor the other way round', { '2014 a': '318 staff', '2014 b': [of2014] }, []],
    ['two stated times do', { 2015: [{ ...of2014, quote: '318 staff' }], 2016: [of2014] }, [['from', '318; 309']]],
    ['two dates do', { '2014 a': '318 staff', '2014 b': '309 staff' }, [['from', '318; 309']]],
  ])('%s', async (_, says, conflicts) => {
    const claims = { staff: { says: { ...says, 2020: '400 staff' } } } as never;
    const [change] = await changes(claims, '2014', '2020', 'reference');
    expect(change!.from!.agree ? [] : [['from', change!.from!.words]]).toEqual(conflicts);
  });

  it('what is stated is compared before what a date stands for', async () => {
    const says = { '2014-04': '318 staff', 2016: [of2014], 2020: '400 staff' };
    const [change] = await changes({ staff: { says } }, '2014', '2020', 'reference');
    expect([change!.from!.words, change!.from!.timeStated, change!.to!.timeStated]).toEqual(['309', true, false]);
  });

  it('what agrees is read together', async () => {
    const says = { '2014-04': 'over 300 staff', 2016: [of2014], 2020: '400 staff' };
    const [change] = await changes({ staff: { says } }, '2014', '2020', 'reference');
    expect([change!.from!.words, change!.from!.citations.length]).toEqual(['309', 2]);
  });
});

describe('what tells no year', () => {
  const claims = { it: { says: { XXXX: '5 visits', 2002: '6 visits', 2007: [{ quote: '7 visits', of: 'XXXX' }] } } };

  it.each<[string, By]>([
    ['XXXX', 'document'],
    ['XXXX', 'reference'],
    ['0000/9999', 'document'],
  ])('%s is no side by %s', async (side, by) => {
    await expect(changes(claims, side, '2002', by)).rejects.toMatchObject({ message: `${side} is no time to compare` });
  });

  it('is no year that is named to those who look for one', async () => {
    await expect(changes(claims, '2005', '2002', 'reference')).rejects.toMatchObject({ hint: 'there is 2002' });
    await expect(changes(claims, '2005')).rejects.toMatchObject({ hint: 'there is 2002, 2007' });
  });

  it('may be named by its document', async () => {
    const [change] = await changes(claims, 'd', '2002');
    expect([change!.from!.words, change!.to!.words]).toEqual(['5', '6']);
  });
});

describe('sides', () => {
  const claims = {
    it: { says: { '2003~': '5 visits', '2003/2004': '6 visits', 2007: [{ quote: '7 visits', of: '2003-05' }] } },
  };

  it('by document hold what is dated within them, and nothing that may lie outside', async () => {
    const [change] = await changes(claims, '2003', '2007');
    expect([change!.from!.words, change!.to!.words]).toEqual(['5', '7']);
  });

  it('by reference go by the time that is spoken of', async () => {
    const [change] = await changes(claims, '2003-05', '2003', 'reference');
    expect(change!.from!.words).toBe('7');
  });

  it('may be named by a document', async () => {
    const [change] = await changes(claims, 'd2003-2004', 'd2007');
    expect(change!.from!.words).toBe('6');
  });

  it.each([
    ['2005', 'no document is dated 2005', 'there is 2003, 2003/2004, 2007'],
    ['d2008', 'd2008 is neither a year, a date nor a document', 'did you mean d2007?'],
    [
      'soon',
      'soon is neither a year, a date nor a document',
      'name a year, a date such as 2007-09, or the id of a document',
    ],
  ])('%s: %s', async (side, message, hint) => {
    await expect(changes(claims, side)).rejects.toMatchObject({ message, hint });
  });
});

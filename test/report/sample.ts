import Fraction from 'fraction.js';
import { closed, interval, open, point } from '../../src/quantities/interval.ts';
import type { Report } from '../../src/report/report.ts';

/** A report with a block of every kind, much like the main answer of the tool. */
export const SAMPLE: Report = {
  result: { version: 1, changes: [{ claim: 'countries', verdict: 'rose', change: { stated: new Fraction(13) } }] },
  items: [
    { claim: 'countries', verdict: 'rose' },
    { claim: 'parties', verdict: 'unclear' },
  ],
  columns: ['claim', 'stated', 'quote'],
  rows: [
    ['countries', new Fraction(160), 'political parties in "over 160" countries, and regions'],
    ['balance', new Fraction(-13), '=HYPERLINK("http://x")'],
    ['share', new Fraction(2, 3), null],
  ],
  display: [
    {
      kind: 'paragraph',
      text: [
        { text: '2002 → 2007', style: 'strong' },
        ': 5 rose (1 certain, 4 likely), 1 unclear, 1 not comparable, 12 stated only in 2002, 8 only in 2007',
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: '', shrink: 0 },
        { title: 'claim' },
        { title: '2002', shrink: 0 },
        { title: '2007', shrink: 0 },
        { title: '', shrink: 0 },
        { title: 'change', shrink: 0 },
        { title: 'verdict' },
      ],
      rows: [
        [
          { text: '▲', style: 'rose' },
          'countries',
          '147',
          'over 160',
          '×3',
          'more than +13',
          [{ text: 'rose', style: 'rose' }, ', certain'],
        ],
        [
          { text: '▲', style: 'rose' },
          'delegations-received',
          'over 800',
          'over 1200',
          '',
          '+300 to +500',
          [{ text: 'rose', style: 'rose' }, ', likely (9 readers in 10)'],
        ],
        [{ text: '?', style: 'unclear' }, 'parties', '418', 'over 400', '×3', 'not shown', '418 is itself over 400'],
        [
          { text: '≠', style: 'incomparable' },
          'leader-delegations-received',
          'hundreds',
          'nearly 200',
          '×3',
          '',
          'not comparable: counts differ',
        ],
      ].map((row) => row.map((cell) => (typeof cell === 'string' || Array.isArray(cell) ? cell : [cell])) as never),
    },
    { kind: 'heading', text: '2007-09  Chen Fengxiang, paragraph 3' },
    {
      kind: 'quote',
      text: [
        'The CPC has established contact with ',
        { text: 'over 400', style: 'figure' },
        ' political parties and organizations in ',
        { text: 'over 160', style: 'figure' },
        ' countries and regions.',
      ],
    },
    { kind: 'paragraph', indent: 2, text: 'reads as more than 400, likely up to 500' },
    {
      kind: 'plot',
      rows: [
        { label: '2002', words: '418', strict: point(418), likely: point(418) },
        { label: '2003', words: 'about 400', strict: interval(0, null, false, true), likely: closed(350, 450) },
        {
          label: '2005',
          words: 'nearly 400',
          strict: interval(0, 400, false, true),
          likely: interval(350, 400, false, true),
        },
        { label: '2007', words: 'over 400', strict: open(400, null), likely: open(400, 500) },
      ],
    },
    { kind: 'verbatim', lines: ['  kept   as it is', ['and ', { text: 'marked', style: 'figure' }]] },
  ],
};

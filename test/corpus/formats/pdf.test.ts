import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSegments } from '../../../src/corpus/pdf/segments.ts';
import { pdfInMap, pdfOf, type SetText } from '../../support/pdf.ts';
import { read, textsOf } from '../../support/read.ts';

/** Lines below one another from a height down, 12 points apart. */
function lines(x: number, y: number, texts: readonly string[], size = 10): SetText[] {
  return texts.map((text, i) => [x, y - i * 12, text, size]);
}

const FULL = 'The Party has established contacts with political parties in all countries of';
const OTHER = 'It has sent and received delegations of all kinds in every one of those years, and';
const PARAGRAPH = [FULL, FULL, 'the world, over 160 in all.'];
const PARAGRAPH_TEXT = `${FULL} ${FULL} the world, over 160 in all.`;

const NUMBERED = ['no', 'one', 'two', 'three', 'four', 'five'].map((word) => [
  `In ${word} of them it had contacts with over 400 parties, and in ${word} others with`,
  `as many as ${word} hundred.`,
]);

describe('a PDF printed from a page reads as the page does', () => {
  it.each(['two-columns', 'chinese'])('%s', async (name) => {
    const expected = await textsOf(`${name}.html`, readFileSync(`test/fixtures/${name}.html`));
    expect(await textsOf(`${name}.pdf`, readFileSync(`test/fixtures/${name}.pdf`))).toEqual(expected);
  });
});

describe('the paragraphs of a PDF', () => {
  it.each<[string, SetText[][], string[]]>([
    ['lines are joined', [lines(50, 700, PARAGRAPH)], [PARAGRAPH_TEXT]],
    [
      'a gap parts them',
      [[...lines(50, 700, PARAGRAPH), ...lines(50, 650, PARAGRAPH)]],
      [PARAGRAPH_TEXT, PARAGRAPH_TEXT],
    ],
    [
      'an indent parts them',
      [[...lines(50, 700, PARAGRAPH), [65, 664, FULL.slice(0, -10)], ...lines(50, 652, PARAGRAPH)]],
      [PARAGRAPH_TEXT, `${FULL.slice(0, -10)} ${PARAGRAPH_TEXT}`],
    ],
    [
      'a larger heading stands apart',
      [[[50, 700, 'Exchanges', 16], ...lines(50, 685, PARAGRAPH)]],
      ['Exchanges', PARAGRAPH_TEXT],
    ],
    [
      'words are joined that are hyphenated at the end of a line, but for their own hyphens',
      [
        lines(50, 700, [
          'There were multi-party talks with organi-',
          'zations, and later on there were multi-',
          'party talks.',
        ]),
      ],
      ['There were multi-party talks with organizations, and later on there were multi-party talks.'],
    ],
    [
      'and but for those of compounds with a word that stands elsewhere',
      [
        lines(50, 700, [
          'A president was there, an ex-',
          'president too, and ex-',
          'cellent cows of the south-',
          'ern kind.',
        ]),
      ],
      ['A president was there, an ex-president too, and excellent cows of the southern kind.'],
    ],
    [
      'and the hyphens of addresses are their own',
      [lines(50, 700, ['The numbers are at x.org/docs/a-', 'chart.html since 2007.'])],
      ['The numbers are at x.org/docs/a-chart.html since 2007.'],
    ],
    [
      'one goes on over the end of a page, its head, its number and its notes',
      [
        [
          [250, 770, 'Report of 2007'],
          ...lines(50, 740, [OTHER, OTHER]),
          [50, 100, '1', 6],
          [54, 97, 'A note on 12 parties', 8],
          [300, 40, '1'],
        ],
        [[250, 770, 'Report of 2007'], ...lines(50, 740, PARAGRAPH), [300, 40, '2']],
      ],
      [`${OTHER} ${OTHER} ${PARAGRAPH_TEXT}`, 'A note on 12 parties'],
    ],
    [
      'marks of notes are left out, powers are kept',
      [
        [
          [50, 700, '400 parties'],
          [102, 704, '1', 6],
          [108, 700, 'hold 96 km'],
          [160, 704, '2', 6],
        ],
      ],
      ['400 parties hold 96 km²'],
    ],
    [
      'marks of notes are any of the usual signs',
      [
        [...lines(50, 700, [OTHER, FULL]), [50, 100, '*', 6], [54, 97, 'A note on 12 parties', 8]],
        lines(50, 740, PARAGRAPH),
      ],
      [`${OTHER} ${FULL} ${PARAGRAPH_TEXT}`, 'A note on 12 parties'],
    ],
    [
      'columns are read one after the other',
      [
        Array.from({ length: 6 }, (_, i): SetText[] => [
          [50, 700 - 12 * i, `left line ${i} of a column of text`],
          [310, 700 - 12 * i, `right line ${i} of a column of text`],
        ]).flat(),
      ],
      [
        expect.stringMatching(
          /^left line 0 .* left line 5 .* right line 0 .* right line 5 of a column of text$/,
        ) as string,
      ],
    ],
    [
      'heads that differ from page to page are left out for the number of the page in them',
      [1, 2, 3, 4].map((page): SetText[] => [
        [
          50,
          770,
          page % 2 === 0 ? `${page} Chapter ${page}. ${'Cows'.repeat(page)}` : `Parties ${'again'.repeat(page)}`,
        ],
        ...(page % 2 === 0 ? [] : [[500, 770, String(page)] as const]),
        ...lines(50, 740, NUMBERED[page]!),
      ]),
      NUMBERED.slice(1, 5).map((texts) => texts.join(' ')),
    ],
    [
      'and a preface with Roman numbers where the others have theirs',
      [...'123']
        .map(Number)
        .map((page): SetText[] => [
          [50, 770, page === 1 ? 'ii PREFACE' : `${page} ${'COWS'.repeat(page)}`],
          ...lines(50, 740, NUMBERED[page]!),
        ])
        .concat(
          [4, 5].map((page): SetText[] => [
            [50, 770, `${page} ${'CALVES'.repeat(page)}`],
            ...lines(50, 740, NUMBERED[page]!),
          ]),
        ),
      NUMBERED.slice(1, 6).map((texts) => texts.join(' ')),
    ],
    [
      'but no heading that begins with a number as high as that of its page',
      [1, 2, 3].map((page): SetText[] => [
        [50, 770 - 9 * page, `${page} ${'Cows'.repeat(page)}`, 16],
        ...lines(50, 700, PARAGRAPH),
      ]),
      [1, 2, 3].flatMap((page) => [`${page} ${'Cows'.repeat(page)}`, PARAGRAPH_TEXT]),
    ],
    [
      'entries of a table of contents stand apart, over the end of a page too',
      [
        lines(50, 740, [
          '1 Cows . . . . . . . . . . . . . . . . . . 12',
          '2 How cows live with their calves and with one another . . . . 13',
        ]),
        lines(50, 740, [
          '3 calves . . . . . . . . . . . . . . . . . 14',
          '4 Bulls . . . . . . . . . . . . . . . . . . 15',
        ]),
      ],
      ['1 Cows … 12', '2 How cows live with their calves and with one another … 13', '3 calves … 14', '4 Bulls … 15'],
    ],
    [
      'what hangs below a word that it explains belongs to it',
      [
        [
          [50, 740, 'Cows are animals of which the ministry counted over 400 in the year 2002,'],
          [65, 728, 'and over 600 in 2007.'],
          [50, 716, 'Bulls are others.'],
        ],
      ],
      [
        'Cows are animals of which the ministry counted over 400 in the year 2002, and over 600 in 2007.',
        'Bulls are others.',
      ],
    ],
    [
      'letters have the accents that were set over them',
      [
        [
          [50, 740, 'Jos'],
          [66.5, 740, '\xb4'],
          [66, 740, 'e has 5 cows'],
        ],
      ],
      ['José has 5 cows'],
    ],
    [
      'and where the letter is set far back below its accent',
      [
        [
          [50, 740, 'Jos'],
          [66.5, 740, '\xb4'],
          [64.3, 740, 'e has 5 cows'],
        ],
      ],
      ['José has 5 cows'],
    ],
    [
      'rows of tables stand apart, with their heads',
      [
        [
          [150, 700, '2002'],
          [250, 700, '2007'],
          [50, 685, 'Sent'],
          [150, 685, 'about 400'],
          [250, 685, 'over 600'],
          [50, 670, 'Received'],
          [150, 670, 'over 800'],
          [250, 670, 'over 1200'],
        ],
      ],
      ['Sent — 2002: about 400; 2007: over 600', 'Received — 2002: over 800; 2007: over 1200'],
    ],
    [
      'heads that stand close are those of their columns',
      [
        [
          [170, 700, 'Sent'],
          [204, 700, 'Received'],
          [50, 685, '1997 to 2002'],
          [175, 685, '400'],
          [225, 685, '800'],
          [50, 670, '2002 to 2007'],
          [175, 670, '600'],
          [225, 670, '900'],
        ],
      ],
      ['1997 to 2002 — Sent: 400; Received: 800', '2002 to 2007 — Sent: 600; Received: 900'],
    ],
    [
      'a head over several columns stands before the heads of each, however narrow it is',
      [
        [
          [210, 608, 'Year'],
          [80, 601, 'Measure'],
          [272, 601, 'Change'],
          [186, 594, '2016'],
          [234, 594, '2017'],
          [90, 574, 'Visits'],
          [175, 574, '1,312,000'],
          [222.5, 574, '1,268,000'],
          [274, 574, '-3.4%'],
          [92, 558, 'Staff'],
          [175, 558, '256'],
          [222.5, 558, '251'],
          [274, 558, '-2.0%'],
        ],
      ],
      [
        'Visits — Year, 2016: 1,312,000; Year, 2017: 1,268,000; Change: -3.4%',
        'Staff — Year, 2016: 256; Year, 2017: 251; Change: -2.0%',
      ],
    ],
    [
      'a figure right behind the words of its row is that of its column',
      [
        [
          [160, 714, '2021'],
          [200, 714, '2022'],
          [50, 700, 'Volunteers'],
          [160, 700, '150'],
          [200, 700, '220'],
          [60, 686, 'Loans of all (millions)'],
          [160, 686, '1.12'],
          [200, 686, '1.48'],
          [50, 672, 'Members'],
          [160, 672, '81,200'],
          [200, 672, '83,400'],
        ],
      ],
      [
        'Volunteers — 2021: 150; 2022: 220',
        'Loans of all (millions) — 2021: 1.12; 2022: 1.48',
        'Members — 2021: 81,200; 2022: 83,400',
      ],
    ],
    [
      'what stands for a missing figure takes up its column',
      [
        [
          [150, 714, '2021'],
          [190, 714, '2022'],
          [230, 714, '2023'],
          [50, 700, 'Staff'],
          [146, 700, '238'],
          [185, 700, '236'],
          [230, 700, '229'],
          [50, 686, 'E-book loans'],
          [146, 686, '497,000'],
          [185, 686, '505,000'],
          [224, 686, 'n/a'],
        ],
      ],
      ['Staff — 2021: 238; 2022: 236; 2023: 229', 'E-book loans — 2021: 497,000; 2022: 505,000; 2023: n/a'],
    ],
    [
      'figures that stand below no certain column have the head of none',
      [
        [
          [150, 714, 'Sent'],
          [200, 714, 'Received'],
          [50, 700, 'Letters'],
          [150, 700, '400'],
          [200, 700, '800'],
          [50, 686, 'Parcels'],
          [150, 686, 'over 1,312,000'],
          [240, 686, '950'],
          [50, 672, 'Cards'],
          [150, 672, '600'],
          [200, 672, '900'],
        ],
      ],
      ['Letters — Sent: 400; Received: 800', 'Parcels — over 1,312,000; 950', 'Cards — Sent: 600; Received: 900'],
    ],
    [
      'figures of a row that were set as one text are those of their columns, hedges with them',
      [
        [
          [50, 740, 'Kind'],
          [300, 740, '2005'],
          [342, 740, '2006'],
          [384, 740, '2007'],
          [50, 725, 'Herring'],
          [297, 725, '38,000  39,500  40,000'],
          [50, 710, 'Cod'],
          [297, 710, '21,000  19,900  over 18,000'],
        ],
      ],
      ['Herring — 2005: 38,000; 2006: 39,500; 2007: 40,000', 'Cod — 2005: 21,000; 2006: 19,900; 2007: over 18,000'],
    ],
    [
      'cells that are set to the middle of a row of two lines belong to it',
      [
        [
          [50, 740, 'Kind'],
          [300, 740, '2005'],
          [384, 740, '2007'],
          [50, 720, 'Herring'],
          [300, 720, '38,000'],
          [384, 720, '40,000'],
          [50, 700, 'Cod, including undersized fish that were land-'],
          [300, 694, '21,000'],
          [384, 694, '18,000'],
          [50, 688, 'ed in 2004'],
        ],
      ],
      [
        'Herring — 2005: 38,000; 2007: 40,000',
        'Cod, including undersized fish that were landed in 2004 — 2005: 21,000; 2007: 18,000',
      ],
    ],
    [
      'what stands below a table is no part of its last cell',
      [
        [
          [50, 740, 'Kind'],
          [300, 740, '2005'],
          [50, 725, 'Herring'],
          [300, 725, '38,000'],
          [50, 710, 'Cod'],
          [300, 710, '21,000'],
          [50, 697, 'Source: the register.'],
        ],
      ],
      ['Herring — 2005: 38,000', 'Cod — 2005: 21,000', 'Source: the register.'],
    ],
    [
      'a table is read by its rows on a page that has columns too',
      [
        [
          [50, 740, 'Kind of fish that was landed'],
          [320, 740, '2005'],
          [50, 725, 'Herring of all kinds'],
          [320, 725, '38,000'],
          [50, 710, 'Cod of all kinds'],
          [320, 710, '21,000'],
          [50, 680, 'This line goes over both of the columns, as it tells of what is in them below it here.'],
          ...Array.from({ length: 6 }, (_, i): SetText[] => [
            [50, 650 - 12 * i, `left line ${i} of a column of text`],
            [310, 650 - 12 * i, `right line ${i} of a column of text`],
          ]).flat(),
        ],
      ],
      [
        'Herring of all kinds — 2005: 38,000',
        'Cod of all kinds — 2005: 21,000',
        'This line goes over both of the columns, as it tells of what is in them below it here.',
        expect.stringMatching(
          /^left line 0 .* left line 5 .* right line 0 .* right line 5 of a column of text$/,
        ) as string,
      ],
    ],
    [
      'what a browser prints around a page is left out',
      [
        [
          [30, 780, '11/21/26, 11:07 PM'],
          [300, 780, 'Report'],
          ...lines(50, 755, PARAGRAPH),
          [30, 20, 'https://x.org/5.html'],
          [500, 20, '1/1'],
        ],
      ],
      [PARAGRAPH_TEXT],
    ],
    [
      'text below a wider table ends where its own lines do',
      [
        [
          [50, 740, 'Kind'],
          [300, 740, '2002'],
          [540, 740, '2007'],
          [50, 728, 'Sent'],
          [300, 728, '400'],
          [540, 728, '600'],
          ...lines(50, 700, [`${FULL}.`, FULL, `${FULL}.`, FULL, `${FULL}.`, FULL, 'the world.']),
        ],
      ],
      ['Sent — 2002: 400; 2007: 600', `${FULL}. ${FULL} ${FULL}. ${FULL} ${FULL}. ${FULL} the world.`],
    ],
    [
      'text goes on over a table that was put at the head of the next page with its caption',
      [
        lines(50, 740, [OTHER, OTHER]),
        [
          [50, 740, 'Table 1: Delegations'],
          [150, 722, '2002'],
          [250, 722, '2007'],
          [50, 710, 'Sent'],
          [150, 710, 'about 400'],
          [250, 710, 'over 600'],
          ...lines(50, 670, PARAGRAPH),
        ],
      ],
      [`${OTHER} ${OTHER} ${PARAGRAPH_TEXT}`, 'Table 1: Delegations', 'Sent — 2002: about 400; 2007: over 600'],
    ],
    [
      'and over a figure with words in it, and its caption',
      [
        lines(50, 740, [OTHER, OTHER]),
        [
          [200, 740, 'Sent'],
          [90, 710, '600'],
          [90, 680, '400'],
          [50, 650, 'Figure 1: Delegations'],
          ...lines(50, 620, PARAGRAPH),
        ],
      ],
      [`${OTHER} ${OTHER} ${PARAGRAPH_TEXT}`, 'Sent', '600', '400', 'Figure 1: Delegations'],
    ],
    [
      'and over a note without a mark',
      [
        [...lines(50, 740, [OTHER, OTHER]), ...lines(50, 60, ['The author thanks all 12 parties.'], 8)],
        lines(50, 740, PARAGRAPH),
      ],
      [`${OTHER} ${OTHER} ${PARAGRAPH_TEXT}`, 'The author thanks all 12 parties.'],
    ],
    [
      'heads are left out that have a title alike beside one that is not',
      [1, 2, 3, 4].map((page): SetText[] => [
        [50, 770, 'The chapter on cows'],
        [390, 770, `Kinds ${'again'.repeat(page)}`],
        ...lines(50, 740, NUMBERED[page]!),
      ]),
      NUMBERED.slice(1, 5).map((texts) => texts.join(' ')),
    ],
    [
      'but no heads of tables, of which one is alike on several pages',
      [1, 2, 3].map((page): SetText[] => [
        [50, 770, 'Country'],
        [200, 770, `Sent ${'again'.repeat(page)}`],
        [50, 745, NUMBERED[page]![0]!.slice(0, 20)],
        [200, 745, 'over 400'],
        [300, 720, `As ${'many'.repeat(page)} as there are in all of the year, and no more.`],
      ]),
      expect.arrayContaining([expect.stringContaining('Sent again: over 400')]) as string[],
    ],
    [
      'headings of which one stands below the other are two',
      [[[187, 740, 'Section I', 12], [175, 718, 'On cows and calves', 12], ...lines(50, 690, PARAGRAPH)]],
      ['Section I', 'On cows and calves', PARAGRAPH_TEXT],
    ],
    [
      'and over the caption of a figure at the foot of a page',
      [
        [...lines(50, 740, [OTHER, OTHER]), [50, 500, 'Figure 2. Delegations'], [50, 488, 'since 2002.']],
        lines(50, 740, PARAGRAPH),
      ],
      [`${OTHER} ${OTHER} ${PARAGRAPH_TEXT}`, 'Figure 2. Delegations since 2002.'],
    ],
    [
      'but not over a table that has none, where a sentence ends with the page',
      [
        lines(50, 740, [OTHER, OTHER, OTHER, `${OTHER.slice(0, -5)} all.`]),
        [
          [150, 740, '2002'],
          [250, 740, '2007'],
          [50, 728, 'Sent'],
          [150, 728, 'about 400'],
          [250, 728, 'over 600'],
          ...lines(50, 670, PARAGRAPH),
        ],
      ],
      [
        `${OTHER} ${OTHER} ${OTHER} ${OTHER.slice(0, -5)} all.`,
        'Sent — 2002: about 400; 2007: over 600',
        PARAGRAPH_TEXT,
      ],
    ],
    [
      'a small gap parts them where a sentence ends, and nowhere else',
      [
        [
          ...lines(50, 740, [OTHER, OTHER, `${OTHER.slice(0, -5)} all.`]),
          ...lines(50, 702, [FULL, OTHER, OTHER]),
          ...lines(50, 664, PARAGRAPH),
        ],
      ],
      [`${OTHER} ${OTHER} ${OTHER.slice(0, -5)} all.`, `${FULL} ${OTHER} ${OTHER} ${PARAGRAPH_TEXT}`],
    ],
    [
      'a heading in the middle stands apart from one at the side',
      [[[187, 700, 'Exchanges'], [50, 688, 'Delegations'], ...lines(50, 660, PARAGRAPH)]],
      ['Exchanges', 'Delegations', PARAGRAPH_TEXT],
    ],
    [
      'a label in smaller letters is on the line of what it labels',
      [
        [
          [30, 700, 'Label', 8],
          [62, 700, FULL],
          [62, 688, 'the world.'],
        ],
      ],
      [`Label ${FULL} the world.`],
    ],
    [
      'an address right below the text of one page is a part of it',
      [
        [
          ...lines(50, 50, ['For the numbers of all years see']),
          [50, 38, 'https://x.org/5.html'],
          [320, 38, 'and others.'],
        ],
        lines(50, 740, PARAGRAPH),
      ],
      [`For the numbers of all years see https://x.org/5.html and others. ${PARAGRAPH_TEXT}`],
    ],
    [
      'lines that are set to the right stand apart',
      [[[300, 740, 'The International Department'], [374.4, 728, 'Beijing, 2007'], ...lines(80, 700, PARAGRAPH)]],
      ['The International Department', 'Beijing, 2007', PARAGRAPH_TEXT],
    ],
    [
      'notes begin with their signs',
      [
        [
          ...lines(50, 740, [OTHER, OTHER]),
          ...lines(50, 60, ['\x86 The author has 12 cows and', '\x87 The other has 5 of them.'], 8),
        ],
      ],
      [`${OTHER} ${OTHER}`, '† The author has 12 cows and', '‡ The other has 5 of them.'],
    ],
    [
      'lines stay together that are further apart than those of programs',
      [
        [
          ...lines(
            50,
            760,
            Array.from({ length: 12 }, (_, i) => `let x${i} = ${i}`),
          ),
          ...Array.from({ length: 40 }, (_, i): SetText => [
            50,
            600 - i * 14,
            i % 2 === 0 ? OTHER : `${OTHER.slice(0, -5)} all.`,
          ]),
        ],
      ],
      [
        expect.stringContaining('let x11 = 11') as string,
        Array.from({ length: 20 }, () => `${OTHER} ${OTHER.slice(0, -5)} all.`).join(' '),
      ],
    ],
    [
      'entries of a bibliography hang together',
      [
        [
          [50, 740, '[1] J. Roe. On the number of parties in all of the world, 1997 to 2002,'],
          [65, 728, '12(3):45.'],
          [50, 716, '[2] A. Silva. Cows.'],
        ],
      ],
      ['[1] J. Roe. On the number of parties in all of the world, 1997 to 2002, 12(3):45.', '[2] A. Silva. Cows.'],
    ],
    [
      'list items stand apart',
      [lines(50, 700, ['- 30 members of the party, and', '- 40 members of another one.'])],
      ['- 30 members of the party, and', '- 40 members of another one.'],
    ],
  ])('%s', async (_, pages, expected) => {
    expect(await textsOf('a.pdf', pdfOf(pages))).toEqual(expected);
  });

  it('stand on a page, or on several', async () => {
    const { paragraphs } = await read(
      'a.pdf',
      pdfOf([[[50, 740, 'Title.', 20], ...lines(50, 700, [FULL, FULL])], lines(50, 740, PARAGRAPH)]),
    );
    expect(paragraphs.map(({ place }) => place)).toEqual(['page 1', 'pages 1-2']);
  });
});

it.each([
  ['GBK-EUC-H', 'GB1', '343030b6e0b8f6d5feb5b3', '400多个政党'],
  ['UniGB-UCS2-H', 'GB1', '003400300030591a4e2a653f515a', '400多个政党'],
  ['ETen-B5-H', 'CNS1', '343030a668add3', '400多個'],
  ['90ms-RKSJ-H', 'Japan1', '96f1343030937d', '約400党'],
  ['KSCms-UHC-H', 'Korea1', '343030b0b3b1b9', '400개국'],
])('reads letters that are coded by %s', async (map, ordering, codes, expected) => {
  expect(await textsOf('a.pdf', pdfInMap(map, ordering, codes))).toEqual([expected]);
});

it('reads ligatures and quotes that stand for control characters in the encodings of TeX', () => {
  const item = { text: '\u0010\u001cve\u0011 o\u000ece\u0015', x: 0, y: 0, width: 50, size: 10, font: '' };
  expect(findSegments([item])).toMatchObject([{ text: '“five” office–' }]);
});

describe('a PDF that cannot be read is told of', () => {
  it.each([
    [
      'one without text',
      pdfOf([[]]),
      'the PDF holds no text that can be read: its pages are pictures, or its fonts tell no letters',
    ],
    ['one that is cut short', pdfOf([lines(50, 700, PARAGRAPH)]).subarray(0, 90), 'the PDF is broken'],
    ['one that is none', Buffer.from('%PDF-1.4 or so'), 'the PDF is broken'],
    ['one with a password', readFileSync('test/fixtures/locked.pdf'), 'the PDF is locked with a password'],
  ])('%s', async (_, bytes, expected) => {
    await expect(read('a.pdf', bytes)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(expected),
    });
  });
});

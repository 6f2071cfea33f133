import { expect, it } from 'vitest';
import { nameSeries, titleOf } from '../../src/discovery/name-series.ts';
import { loadTerms } from '../../src/discovery/terms.ts';

const toTerm = await loadTerms();

/** Each sentence with its figure in «». */
function title(sentences: readonly string[], terms: string, { counted = null, foreign = '' }: Options = {}): string {
  const members = sentences.map((marked) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    return { sentence: marked.replace('«', '').replace('»', ''), start, end, counted };
  });
  const named = (words: string) => words.split(' ').flatMap((word) => toTerm(word) ?? []);
  return titleOf(nameSeries(members, named(terms), new Set(named(foreign)), toTerm));
}

interface Options {
  readonly counted?: string | null;
  readonly foreign?: string;
}

const cases: [string, readonly string[], string, Options, string][] = [
  [
    'what most say behind the noun is part of the name',
    [
      'The balance in the Treasury on July 1 was «$5 million».',
      'A balance in the Treasury of «$7 million» remained.',
      'The balance was «$8 million».',
    ],
    'balance treasury',
    {},
    'Balance in the treasury',
  ],
  [
    'what others say otherwise behind the noun is not',
    [
      'The receipts from customs were «$5 million».',
      'The receipts from customs were «$7 million».',
      'The receipts from tolls were «$8 million».',
      'The receipts of the mint were «$9 million».',
      'The receipts were «$9 million».',
    ],
    'receipts',
    {},
    'Receipts',
  ],
  [
    'a time behind the noun is not',
    ['The receipts for the year were «$5 million».', 'The receipts for the year are «$7 million».'],
    'receipts revenue',
    {},
    'Receipts',
  ],
  [
    'the noun nearest to the figure is taken, not the first',
    [
      'The debt fell, and interest on the public debt was «$3 million».',
      'The debt rose, and interest on the public debt was «$4 million».',
    ],
    'interest debt',
    {},
    'Interest on the public debt',
  ],
  [
    'a word that names another figure of the sentence tells nothing of this one',
    [
      'The receipts were «$5 million» and the expenditures $4 million from customs.',
      'The receipts were «$7 million» and the expenditures $6 million from customs.',
    ],
    'receipts expenditures customs',
    { foreign: 'expenditures' },
    'Receipts (customs)',
  ],
  [
    'words of the clause go before words of others',
    ['We sent «40» delegations abroad; leaders met.', 'We sent «50» delegations abroad; leaders met.'],
    'delegations leaders sent',
    { counted: 'delegations' },
    'Delegations (sent)',
  ],
];

it.each(cases)('%s', (_name, sentences, terms, options, expected) => {
  expect(title(sentences, terms, options)).toBe(expected);
});

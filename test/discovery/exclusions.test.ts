import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { observe } from '../../src/catalogue/observe.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';
import { acceptSeries } from '../../src/discovery/accept-series.ts';
import { mergeSeries } from '../../src/discovery/merge-series.ts';
import { suggest } from '../../src/discovery/suggest.ts';
import { documentsOf } from '../support/documents.ts';

/** What a society has from year to year: members, those of its youth club, books; a choir elsewhere is told of twice. */
const YEARS = [
  [2016, '412', '58', '2,140', ' The choir of Aldbrook has 390 members.'],
  [2017, '431', '63', '2,210', ''],
  [2018, 'nearly 450', '61', 'some 2,300', ''],
  [2019, 'over 460', '70', '2,380', ''],
  [2020, '455', '66', '2,390', ''],
  [2021, '448', '64', 'more than 2,400', ' Our neighbours now have 402 members.'],
  [2022, '473', '72', '2,460', ''],
  [2023, 'more than 490', '80', '2,510', ''],
] as const;
const LETTERS = Object.fromEntries(
  YEARS.map(([year, all, young, books, choir]) => [
    `${year}-letter`,
    `We now have ${all} members. The youth club has ${young} members.\n\nOur library lends ${books} books.${choir}`,
  ]),
);
const ALL: readonly string[] = YEARS.map(([, all]) => all);
const YOUNG = YEARS.map(([, , young]) => young);
const BOOKS = YEARS.map(([, , , books]) => books);

type Cited = readonly [document: string, paragraph: number, quote: string];

const citations = (cited: readonly Cited[]) =>
  cited.map(([document, paragraph, quote]) => ({ document: `${document}-letter`, paragraph, quote }));

/** The figures proposed by series, with those that are new for a claim alone. */
async function proposed(
  claims: Readonly<Record<string, { readonly says: readonly Cited[]; readonly excluded?: readonly Cited[] }>>,
  excluded: readonly Cited[] = [],
  letters: Readonly<Record<string, string>> = LETTERS,
) {
  const searched = documentsOf(letters);
  const documents = Object.keys(letters).map((id) => [id, { file: `${id}.txt`, title: id, date: id.slice(0, 4) }]);
  const entries = Object.entries(claims).map(([id, claim]) => [
    id,
    {
      title: id,
      kind: 'stock',
      observations: citations(claim.says),
      excluded: citations(claim.excluded ?? []),
    },
  ]);
  const source = stringify({
    version: 1,
    documents: Object.fromEntries(documents),
    claims: Object.fromEntries(entries),
    excluded: citations(excluded),
  });
  const catalogue = parseCatalogue(source, 'claims.yaml');
  const observed = observe(catalogue, searched.texts);
  expect([observed.problems, observed.exclusionProblems]).toEqual([[], []]);
  const found = await suggest({ ...searched, claims: catalogue.claims, ...observed });
  const series = found.series.map(({ id, claim, observations }) => [
    claim ?? id,
    observations.filter(({ isCatalogued }) => !isCatalogued).map(({ figure }) => figure),
  ]);
  return { ...found, catalogue, figures: Object.fromEntries(series) as Readonly<Record<string, readonly string[]>> };
}

const members = YEARS.slice(0, 6).map(([year, all]): Cited => [`${year}`, 1, `${all} members`]);
const choir: readonly Cited[] = [
  ['2016', 2, '390 members'],
  ['2021', 2, '402 members'],
];

describe('without anything left out, figures of a choir are proposed', () => {
  it('with those of the society', async () => {
    const { figures, excluded } = await proposed({});
    expect(figures['members']).toEqual(ALL.toSpliced(1, 0, '390').toSpliced(7, 0, '402'));
    expect(excluded).toBe(0);
  });

  it('for the claim of the society', async () => {
    const { figures } = await proposed({ members: { says: members } });
    expect(figures['members']).toEqual(['390', '402', '473', 'more than 490']);
  });
});

describe('what is left out of all', () => {
  it('is in no series, and is counted; nothing else is grouped otherwise', async () => {
    const { figures, excluded, quantities } = await proposed({}, choir);
    expect(figures).toEqual({ books: BOOKS, members: ALL, 'members-club': YOUNG });
    expect([excluded, quantities]).toEqual([2, 26]);
  });

  it('may be a whole series', async () => {
    const young = YEARS.map(([year, , figure]): Cited => [`${year}`, 1, `has ${figure} members`]);
    expect((await proposed({}, [...choir, ...young])).figures).toEqual({ books: BOOKS, members: ALL });
  });

  it('and catalogued all the same is no more left out', async () => {
    const { figures } = await proposed({ members: { says: members, excluded: choir } }, members);
    expect(figures['members']).toEqual(['473', 'more than 490']);
  });
});

describe('what is left out of a claim', () => {
  const [first, second] = choir;

  it('is never proposed for it, and makes a series of its own', async () => {
    expect((await proposed({ members: { says: members, excluded: choir } })).figures).toEqual({
      members: ['473', 'more than 490'],
      books: BOOKS,
      'members-club': YOUNG,
      'members-neighbours': ['390', '402'],
    });
  });

  it('and merged with it again is refused, and told of', async () => {
    const { series, catalogue } = await proposed({ members: { says: members, excluded: choir } });
    const merged = mergeSeries(series, ['members', 'members-neighbours']);
    expect(() => acceptSeries(catalogue, merged.slice(0, 1))).toThrow(
      '“390 members” of 2016-letter is excluded from members',
    );
  });

  it('may be proposed for another claim', async () => {
    const claims = { members: { says: members, excluded: choir }, choir: { says: [first!] } };
    expect((await proposed(claims)).figures).toMatchObject({ members: ['473', 'more than 490'], choir: ['402'] });
  });

  it('and of another too is proposed for neither', async () => {
    const claims = {
      members: { says: members, excluded: choir },
      choir: { says: [first!], excluded: [second!] },
    };
    expect(Object.values((await proposed(claims)).figures).flat()).not.toContain('402');
  });

  it('and of all is in no series', async () => {
    const { figures } = await proposed({ members: { says: members, excluded: choir } }, choir);
    expect(Object.values(figures).flat()).not.toEqual(expect.arrayContaining(['402']));
    expect(figures['members']).toEqual(['473', 'more than 490']);
  });

  it('draws away nothing that is said in the very same words', async () => {
    const letters = {
      '2016-letter': 'There are 412 members.',
      '2017-letter': 'There are 431 members.',
      '2018-letter': 'There are 392 members.',
      '2019-letter': 'There are 393 members.',
    };
    const left: Cited = ['2018', 1, '392 members'];
    const claims = { members: { says: members.slice(0, 2), excluded: [left] } };
    expect((await proposed(claims, [], letters)).figures).toEqual({ members: ['393'] });
  });
});

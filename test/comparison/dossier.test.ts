import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { corpusVersion } from '../../src/comparison/corpus-version.ts';
import { listClaims } from '../../src/comparison/claim-list.ts';
import { diff } from '../../src/comparison/diff.ts';
import { dossier } from '../../src/comparison/dossier.ts';
import { selectSide } from '../../src/comparison/selection.ts';
import { timeline } from '../../src/comparison/timeline.ts';
import { dossierSentences } from '../../src/report/dossier-summary.ts';
import { projectOf } from '../support/project.ts';

const project = projectOf({
  countries: { says: { '2002': '147 countries', '2003': 'over 140 countries', '2007': 'over 160 countries' } },
  visits: { says: { '2007': 'dozens of visits' } },
});
const READING = { kind: 'granularity' } as const;
const told = (steps: ReturnType<typeof dossier>['claims'][number]['steps']) =>
  steps.map(({ from, to, change }) => `${from}-${to} ${change.verdict} ${change.certainty}`);

it('holds each year against the next, and the first against the last', () => {
  const [countries, visits] = dossier(project, 'document', READING).claims;
  expect(told(countries!.steps)).toEqual(['2002-2003 unclear null', '2003-2007 rose likely']);
  expect(told(countries!.overall)).toEqual(['2002-2007 rose certain']);
  expect(visits!.steps).toEqual([]);
});

it('holds chosen sides against each other, and nothing else', async () => {
  const { catalogue, observations } = project;
  const [from, to] = await Promise.all(
    ['2002', '2003'].map((year) => selectSide(year, catalogue, observations, 'document')),
  );
  const compared = diff({ catalogue, observations, from: from!, to: to!, by: 'document', reading: READING });
  const { claims, sides } = dossier(project, 'document', READING, compared);
  expect(sides).toEqual({ from: '2002', to: '2003' });
  expect(claims.map(({ steps, overall }) => [told(steps), told(overall)])).toEqual([
    [['2002-2003 unclear null'], ['2002-2003 unclear null']],
    [[], []],
  ]);
});

it('holds what tells no year against nothing, and has it last', () => {
  const undated = projectOf({
    branches: { says: { 'XXXX a': '19 branches', 2014: '22 branches', 'XXXX b': '20 branches', 2024: '17 branches' } },
    part: { formula: 'branches / 2' },
  });
  const [branches, part] = dossier(undated, 'document', READING).claims;
  expect(branches!.moments.map(({ date, sides }) => [date, sides.map(({ words }) => words)])).toEqual([
    ['2014', ['22']],
    ['2024', ['17']],
    ['XXXX', ['19']],
    ['XXXX', ['20']],
  ]);
  expect(part!.moments.map(({ sides }) => Number(sides[0]!.stated))).toEqual([11, 8.5, 9.5, 10]);
  for (const claim of [branches!, part!]) {
    expect(told(claim.steps)).toEqual(['2014-2024 fell certain']);
    expect(told(claim.overall)).toEqual(['2014-2024 fell certain']);
  }
  expect(dossierSentences(dossier(undated, 'document', READING))[0]).toContain('2 statistics for 2014 to 2024 in');
  const [summary] = listClaims(undated.catalogue, undated.observations, READING);
  expect([summary!.dates, summary!.undated, summary!.last!.words]).toEqual([['2014', '2024'], 2, '17']);
});

it('takes each paragraph apart at its quote and figure', () => {
  const { observations } = dossier(project, 'document', READING);
  expect(observations[1]!.passage).toEqual({
    before: 'It is said that there are ',
    quote: { before: '', figure: 'over 140', after: ' countries' },
    after: ' in all.',
  });
});

it('gives the corpus the version that sha256sum gives it', () => {
  const texts = ['b', 'a'].map((file) => ({ file, sha256: file.repeat(64) }));
  const lines = `${'a'.repeat(64)}  a\n${'b'.repeat(64)}  b\n`;
  expect(corpusVersion(texts)).toBe(createHash('sha256').update(lines).digest('hex'));
});

it.each<[string, (string | { quote: string; of: string })[], string]>([
  ['first', ['520 parties', { quote: '418 parties', of: '2002' }], '520'],
  ['last', [{ quote: '418 parties', of: '2002' }, '520 parties'], '520'],
  ['before that of then or before', ['520 parties', { quote: '418 parties', of: '[..2007]' }], '520'],
])('lists the figure of the latest time where a document has it %s', (_, said, expected) => {
  const { catalogue, observations } = projectOf({ parties: { says: { 2007: said } } });
  expect(listClaims(catalogue, observations, READING)[0]!.last!.words).toBe(expected);
});

it('lists the figure of the latest time, worked out ones too', () => {
  const { catalogue, observations } = projectOf({
    parties: { says: { 2007: ['520 parties', { quote: '418 parties', of: '2002' }] } },
    half: { formula: 'parties / 2' },
  });
  expect(listClaims(catalogue, observations, READING).map(({ last }) => Number(last!.stated))).toEqual([520, 260]);
});

it('tells of each claim, and so does the list, the years that its timeline among all claims has', () => {
  const several = projectOf({
    branches: { says: { 2002: '19 branches', 2007: '22 branches' } },
    members: { says: { 2003: '400 members', 2007: '500 members' } },
    share: { formula: 'members / branches' },
    twice: { formula: 'share * 2' },
    pair: { formula: '1 + 1' },
  });
  const { catalogue, observations } = several;
  const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
  const among = catalogue.claims.map((claim) => timeline(claim, claims, observations, 'document', READING).moments);
  expect(among.map((moments) => moments.length)).toEqual([2, 2, 1, 1, 3]);
  expect(dossier(several, 'document', READING).claims.map(({ moments }) => moments)).toEqual(among);
  expect(listClaims(catalogue, observations, READING).map(({ dates }) => dates)).toEqual(
    among.map((moments) => moments.map(({ date }) => date)),
  );
});

import { expect, it } from 'vitest';
import { check } from '../../src/comparison/check.ts';
import { listClaims } from '../../src/comparison/claim-list.ts';
import { openMoments } from '../../src/comparison/moments.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';
import { projectOf, type ClaimInShort } from '../support/project.ts';

const READING = { kind: 'granularity' } as const;
const MEMBERS = { says: { 2002: '400 members', 2003: 'over 500 members', 2007: '600 members' } };

/** Claims that are each worked out from the one before it. */
function chain(length: number): [string, ClaimInShort][] {
  return Array.from({ length }, (_, i) => [`c${i}`, i === 0 ? MEMBERS : { formula: `c${i - 1} * 1` }]);
}

it.each([
  ['first to last', chain(3000)],
  ['last to first', chain(3000).toReversed()],
])('works out formulas that stand on each other deeper than calls may, from %s', (_, claims) => {
  const project = projectOf(Object.fromEntries(claims));
  const { catalogue, observations } = project;
  const last = listClaims(catalogue, observations, READING).find(({ claim }) => claim === 'c2999')!.last!;
  expect([Number(last.stated), Number(last.likely!.lower)]).toEqual([600, 600]);
  expect(check(project).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('looks at each claim of a chain so often as it is long, and not by the square of that', () => {
  const { catalogue, observations } = projectOf(Object.fromEntries(chain(300)));
  const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
  let looks = 0;
  const counted = { ...claims, get: (id: string) => (looks++, claims.get(id)) } as unknown as typeof claims;
  const momentsOf = openMoments(counted, observations, 'document');
  for (const claim of catalogue.claims) momentsOf(claim);
  expect(looks).toBeLessThan(300 * 40);
});

it('names a source once, in however many ways a figure rests on it', () => {
  const levels = Array.from({ length: 25 }, (_, i): [string, ClaimInShort][] => [
    [`more${i}`, { formula: `${i === 0 ? 'members' : `mean${i - 1}`} * 2` }],
    [`less${i}`, { formula: `${i === 0 ? 'members' : `mean${i - 1}`} * 1` }],
    [`mean${i}`, { formula: `(more${i} + less${i}) / 3` }],
  ]);
  const { catalogue, observations } = projectOf({ members: MEMBERS, ...Object.fromEntries(levels.flat()) });
  const { last } = listClaims(catalogue, observations, READING).at(-1)!;
  expect([Number(last!.stated), last!.citations.map(({ quote }) => quote)]).toEqual([600, ['600 members']]);
});

it('has what numbers give in every year, and so what is worked out from that', () => {
  const { catalogue, observations } = projectOf({
    members: MEMBERS,
    dozen: { formula: '2 * 6' },
    more: { formula: 'dozen * 2' },
  });
  const dates = listClaims(catalogue, observations, READING).map((claim) => claim.dates.length);
  expect(dates).toEqual([3, 3, 3]);
});

it.each([
  ['what is missing, where it is named', ['a: b + 1', 'b: gone'], '3:33: no claim is called gone'],
  ['a circle, where it begins', ['a: b + 1', 'b: c', 'c: b'], '3:33: the formula goes in a circle: b → c → b'],
  [
    'a long circle by its ends',
    Array.from({ length: 99 }, (_, i) => `c${i}: c${(i + 1) % 99}`),
    '2:34: the formula goes in a circle: c0 → c1 → c2 → c3 → … → c96 → c97 → c98 → c0',
  ],
])('tells of %s', (_, formulas, message) => {
  const claims = formulas.map((each) => each.split(': '));
  const lines = claims.map(([id, formula]) => `  ${id}: {title: a, kind: stock, formula: '${formula}'}`);
  const source = ['version: 1', 'documents: {}', 'claims:', ...lines].join('\n');
  expect(() => parseCatalogue(source, 'claims.yaml')).toThrow(message.split(': ').slice(1).join(': '));
});

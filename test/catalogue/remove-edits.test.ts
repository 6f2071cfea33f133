import { expect, it } from 'vitest';
import { removeClaims } from '../../src/catalogue/remove-edits.ts';
import { projectOf } from '../support/project.ts';

it('looks at each formula once, however many claims are removed', () => {
  const ids = Array.from({ length: 100 }, (_, i) => `c${i}`);
  const { catalogue } = projectOf(Object.fromEntries(ids.map((id) => [id, { says: { 2002: '400 members' } }])));
  let looks = 0;
  const claims = catalogue.claims.map((claim) =>
    Object.defineProperty({ ...claim }, 'formula', { get: () => (looks++, null) }),
  );
  expect(removeClaims({ ...catalogue, claims }, ids.slice(50))).toHaveLength(50);
  expect(looks).toBe(ids.length);
});

import type { Project } from '../catalogue/project.ts';
import { diff, type Diff } from '../comparison/diff.ts';
import { claimsUnder } from '../comparison/open-side.ts';
import { selectSide, type By } from '../comparison/selection.ts';
import type { LikelyReading } from '../quantities/reading.ts';
import { findLeftOut, isWhole, type LeftOut } from './leave-out.ts';

/** A comparison as it is asked for. */
interface SidesAsked {
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly reading: LikelyReading;
  /** All where there is none. */
  readonly claims?: readonly string[];
}

/**
 * Compares two sides, without the claims that a side says in a citation that cannot be used.
 * @throws InputError where no such side is there, or nothing that was asked for can be compared
 */
export async function compareSides(
  project: Project,
  { from, to, by, reading, claims = [] }: SidesAsked,
): Promise<{ readonly left: LeftOut; readonly compared: Diff }> {
  const { catalogue, observations } = project;
  const asked = new Set(claims.length === 0 ? catalogue.claims.map(({ id }) => id) : claimsUnder(catalogue, claims));
  const sides = {
    from: await selectSide(from, catalogue, observations, by),
    to: await selectSide(to, catalogue, observations, by),
  };
  const left = findLeftOut(
    project,
    (claim, said) => asked.has(claim) && (sides.from.includes(said) || sides.to.includes(said)),
  );
  const all = diff({ catalogue, observations, ...sides, by, reading, claims });
  const isTold = isWhole(project, left);
  const changes = all.changes.filter(({ claim }) => isTold(claim));
  if (changes.length === 0 && left.claims.size > 0) throw left.errors[0]!;
  return { left, compared: { ...all, changes, earlier: all.earlier.filter(({ claim }) => isTold(claim)) } };
}

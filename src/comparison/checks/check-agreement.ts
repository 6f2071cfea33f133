import type { Observation } from '../../catalogue/observation.ts';
import { isConflict } from '../estimate.ts';
import { groupBy } from '../group-by.ts';
import { groupStated } from '../group.ts';
import type { Noticed } from './finding.ts';
import { observationPath, sameWords, sayingOf, yearKey, yearWords } from './years.ts';

/** Sources of one year that exclude each other, or say the same thing differently. */
export function checkAgreement(observations: readonly Observation[]): Noticed[] {
  const together = groupBy(observations, ({ claim, document }) => JSON.stringify([claim.id, yearKey(document)]));
  return together
    .flatMap((members) => groupStated(members[0]!.claim, members))
    .filter((group) => group.observations.length > 1)
    .flatMap(({ claim, observations: members, estimate }): Noticed[] => {
      const wordings = new Set(members.map(({ figure }) => sameWords(figure)));
      const kind = isConflict(estimate) ? 'conflict' : wordings.size > 1 ? 'disagreement-in-words' : undefined;
      if (kind === undefined) return [];
      return [
        {
          kind,
          place: { path: `${observationPath(members.at(-1)!)}/quote` },
          claim: claim.id,
          year: yearWords(members[0]!.document.date),
          says: members.map(sayingOf),
        },
      ];
    });
}

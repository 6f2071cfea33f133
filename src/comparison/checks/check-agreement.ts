import type { Claim } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../catalogue/observation.ts';
import { isConflict } from '../estimate.ts';
import { groupBy } from '../group-by.ts';
import { openSide } from '../open-side.ts';
import type { Noticed } from './finding.ts';
import { observationPath, sameWords, sayingOf, yearWords } from './years.ts';

/** Sources of one year that exclude each other, or say the same thing differently. */
export function checkAgreement(claims: ReadonlyMap<string, Claim>, observations: readonly Observation[]): Noticed[] {
  // Figures of two times do not have to agree, though one year's documents state them.
  const together = groupBy(observations, ({ claim, document, of }) =>
    JSON.stringify([claim.id, yearWords(document.date), yearWords(of)]),
  );
  return together
    .flatMap((members) => openSide(claims, members)(members[0]!.claim))
    .filter((group) => !group.isDerived && group.observations.length > 1)
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

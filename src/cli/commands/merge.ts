import type { CommandSpec } from '../command.ts';
import { DRY_RUN, makeEdit } from '../edit.ts';

export const command = {
  arguments: '<into> <from...>',
  examples: ['claims merge parties political-parties', 'claims merge members membership --dry-run'],
  options: [DRY_RUN],
  run: async ({ open }, [into, from], options) => {
    const { catalogue, observations, exclusions } = await open();
    const { lostInMerge, mergeClaims, restated } = await import('../../catalogue/catalogue-edits.ts');
    const [target, others] = [into as string, [...new Set(from as readonly string[])]];
    const edits = mergeClaims(catalogue, target, others);
    const also = restated(edits);
    const lost = lostInMerge(catalogue, target, others);
    const { excludedObservations } = await import('../../catalogue/excluded-observations.ts');
    const { contradictionWords, mergedBlocks } = await import('../../report/added-blocks.ts');
    const isMerged = (id: string | null) => id === target || others.includes(id!);
    const contradicted = excludedObservations(observations, exclusions)
      .filter(({ exclusion, observation }) => exclusion.claim !== observation.claim.id)
      .filter(({ exclusion, observation }) => isMerged(exclusion.claim) && isMerged(observation.claim.id))
      .map(({ exclusion, observation }) => ({
        excludedFrom: exclusion.claim!,
        document: exclusion.document,
        paragraph: exclusion.paragraph,
        figure: observation.figure,
      }));
    const details = { into: target, from: others, restated: also, lost, contradicted };
    const done = [
      `merged ${others.join(', ')} into ${target}`,
      ...also.map((what) => `also in ${what}`),
      ...lost.map((what) => `without ${what}`),
      ...contradictionWords(contradicted),
    ].join(', ');
    const blocks = mergedBlocks(target, others, observations);
    return makeEdit({ catalogue, edits, done, details, blocks }, options);
  },
} as const satisfies CommandSpec;

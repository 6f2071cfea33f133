import type { CommandSpec } from '../command.ts';
import { DRY_RUN, makeEdit } from '../edit.ts';

export const command = {
  arguments: '<into> <from...>',
  examples: ['claims merge parties political-parties', 'claims merge members membership --dry-run'],
  options: [DRY_RUN],
  run: async ({ open }, [into, from], options) => {
    const { catalogue, observations } = await open();
    const { lostInMerge, mergeClaims, restated } = await import('../../catalogue/catalogue-edits.ts');
    const [target, others] = [into as string, [...new Set(from as readonly string[])]];
    const edits = mergeClaims(catalogue, target, others);
    const also = restated(edits);
    const lost = lostInMerge(catalogue, target, others);
    const details = { into: target, from: others, restated: also, lost };
    const done = [
      `merged ${others.join(', ')} into ${target}`,
      ...also.map((what) => `also in ${what}`),
      ...lost.map((what) => `without ${what}`),
    ].join(', ');
    const { mergedBlocks } = await import('../../report/added-blocks.ts');
    const blocks = mergedBlocks(target, others, observations);
    return makeEdit({ catalogue, edits, done, details, blocks }, options);
  },
} as const satisfies CommandSpec;

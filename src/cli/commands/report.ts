import { diff, type Diff } from '../../comparison/diff.ts';
import { dossier } from '../../comparison/dossier.ts';
import { selectSide, type By } from '../../comparison/selection.ts';
import type { Project } from '../../catalogue/project.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { diffReport } from '../../report/diff-report.ts';
import { dossierReport } from '../../report/dossier-report.ts';
import { InputError } from '../../corpus/input-error.ts';
import type { CommandSpec } from '../command.ts';
import { requireSound } from '../project.ts';
import { BY, READING } from '../shared-options.ts';

export const command = {
  arguments: '[to]',
  examples: [
    'claims report -o report.csv',
    'claims report -o report.html',
    'claims report --diff 2002 2007 -o diff.csv',
  ],
  options: [
    { flags: '--diff <from>', description: 'the comparison of two years instead: --diff 2002 2007' },
    BY,
    READING,
  ],
  defaultFormat: 'csv',
  run: async ({ openWarned }, [to], options) => {
    const project = await openWarned();
    requireSound(project, undefined);
    const [by, reading] = [options['by'] as By, options['reading'] as LikelyReading];
    const from = options['diff'] as string | undefined;
    if ((from === undefined) !== (to === undefined)) {
      throw new InputError('--diff wants two years', { hint: 'write it like claims report --diff 2002 2007' });
    }
    if (from === undefined) return { report: dossierReport(dossier(project, by, reading)) };
    const compared = await compareSides(project, from, to as string, by, reading);
    return {
      report: { ...diffReport(compared, { quotes: true }), dossier: dossier(project, by, reading, compared) },
    };
  },
} as const satisfies CommandSpec;

async function compareSides(
  { catalogue, observations }: Project,
  from: string,
  to: string,
  by: By,
  reading: LikelyReading,
): Promise<Diff> {
  return diff({
    catalogue,
    observations,
    from: await selectSide(from, catalogue, observations, by),
    to: await selectSide(to, catalogue, observations, by),
    by,
    reading,
  });
}

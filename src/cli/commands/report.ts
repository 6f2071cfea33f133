import { dossier } from '../../comparison/dossier.ts';
import type { By } from '../../comparison/selection.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { diffReport } from '../../report/diff-report.ts';
import { dossierReport } from '../../report/dossier-report.ts';
import { InputError } from '../../corpus/input-error.ts';
import type { CommandSpec } from '../command.ts';
import { compareSides } from '../compare-sides.ts';
import { leaveOut, tellLeftOut } from '../leave-out.ts';
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
  run: async ({ io, openWarned }, [to], options) => {
    const project = await openWarned();
    const [by, reading] = [options['by'] as By, options['reading'] as LikelyReading];
    const from = options['diff'] as string | undefined;
    if ((from === undefined) !== (to === undefined)) {
      throw new InputError('--diff wants two years', { hint: 'write it like claims report --diff 2002 2007' });
    }
    if (from === undefined) {
      const { exitCode } = await leaveOut(io, project);
      return { report: dossierReport(dossier(project, by, reading)), exitCode };
    }
    const { left, compared } = await compareSides(project, { from, to: to as string, by, reading });
    await tellLeftOut(io, left);
    return {
      report: { ...diffReport(compared, { quotes: true }), dossier: dossier(project, by, reading, compared) },
      exitCode: left.exitCode,
    };
  },
} as const satisfies CommandSpec;

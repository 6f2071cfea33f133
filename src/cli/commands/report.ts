import { diff } from '../../comparison/diff.ts';
import { recordOf } from '../../comparison/record.ts';
import { selectSide, type By } from '../../comparison/selection.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { diffReport } from '../../report/diff-report.ts';
import { observationsReport } from '../../report/observations-report.ts';
import { InputError } from '../../corpus/input-error.ts';
import type { CommandSpec } from '../command.ts';
import { requireSound } from '../project.ts';
import { BY, READING } from '../shared-options.ts';

export const command = {
  arguments: '[to]',
  examples: ['claims report -o report.csv', 'claims report --diff 2002 2007 -o diff.csv'],
  options: [
    { flags: '--diff <from>', description: 'the comparison of two years instead: --diff 2002 2007' },
    BY,
    READING,
  ],
  defaultFormat: 'csv',
  run: async ({ openWarned }, [to], options) => {
    const project = await openWarned();
    const { catalogue, observations, texts } = project;
    requireSound(project, undefined);
    const reading = options['reading'] as LikelyReading;
    const from = options['diff'] as string | undefined;
    if ((from === undefined) !== (to === undefined)) {
      throw new InputError('--diff wants two years', { hint: 'write it like claims report --diff 2002 2007' });
    }
    if (from === undefined) {
      return {
        report: observationsReport(observations.map((each) => recordOf(each, texts.get(each.document.id)!, reading))),
      };
    }
    const by = options['by'] as By;
    const result = diff({
      catalogue,
      observations,
      from: await selectSide(from, catalogue, observations, by),
      to: await selectSide(to as string, catalogue, observations, by),
      by,
      reading,
    });
    return { report: diffReport(result, { quotes: true }) };
  },
} as const satisfies CommandSpec;

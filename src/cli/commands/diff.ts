import { VERDICTS } from '../../comparison/diff.ts';
import type { By } from '../../comparison/selection.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { InputError } from '../../corpus/input-error.ts';
import { nameHint } from '../../corpus/nearest-name.ts';
import { diffReport } from '../../report/diff-report.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../io.ts';
import { compareSides } from '../compare-sides.ts';
import { listed } from '../listed.ts';
import { tellLeftOut } from '../leave-out.ts';
import { requireClaims } from '../project.ts';
import { BY, READING } from '../shared-options.ts';

export const command = {
  arguments: '<from> <to> [claims...]',
  examples: [
    'claims diff 2002 2007',
    'claims diff 2002 2007 countries parties --quotes',
    'claims diff 2002 2007 --only rose,fell --plot',
  ],
  options: [
    {
      flags: '--only <verdicts>',
      description: `only these, parted by commas: ${VERDICTS.join(', ')}`,
      parse: parseVerdicts,
    },
    { flags: '--quotes', description: 'show the words of each source' },
    { flags: '--plot', description: 'draw the figures that can be compared' },
    BY,
    READING,
    { flags: '--exit-code', description: 'exit with 1 where a figure rose or fell' },
  ],
  run: async ({ io, openWarned }, args, options) => {
    const [from, to, claims] = args as [string, string, string[]];
    const project = await openWarned();
    requireClaims(project, claims);
    const { left, compared: all } = await compareSides(project, {
      from,
      to,
      by: options['by'] as By,
      reading: options['reading'] as LikelyReading,
      claims,
    });
    await tellLeftOut(io, left);
    const only = options['only'] as readonly string[] | undefined;
    const shown = only ? { ...all, changes: all.changes.filter(({ verdict }) => only.includes(verdict)) } : all;
    const differs = shown.changes.some(({ verdict }) => verdict === 'rose' || verdict === 'fell');
    return {
      report: diffReport(shown, { quotes: options['quotes'] === true, plots: options['plot'] === true }),
      exitCode: left.exitCode || (differs && options['exitCode'] === true ? EXIT.findings : EXIT.ok),
    };
  },
} as const satisfies CommandSpec;

function parseVerdicts(text: string): string[] {
  const asked = listed(text);
  const known: readonly string[] = VERDICTS;
  const unknown = asked.find((word) => !known.includes(word));
  if (unknown !== undefined)
    throw new InputError(`no verdict is called ${unknown}`, { hint: nameHint(unknown, known) });
  return asked;
}

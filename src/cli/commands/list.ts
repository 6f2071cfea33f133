import { listClaims } from '../../comparison/claim-list.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { listReport } from '../../report/list-report.ts';
import type { CommandSpec } from '../command.ts';
import { leaveOut } from '../leave-out.ts';
import { READING } from '../shared-options.ts';

export const command = {
  arguments: '',
  examples: ['claims list', 'claims list --format csv'],
  options: [READING],
  run: async ({ io, openWarned }, _args, options) => {
    const project = await openWarned();
    const { exitCode } = await leaveOut(io, project);
    const claims = listClaims(project.catalogue, project.observations, options['reading'] as LikelyReading);
    return { report: listReport(claims), exitCode };
  },
} as const satisfies CommandSpec;

import { recordOf } from '../../comparison/record.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { sourcesReport } from '../../report/sources-report.ts';
import type { CommandSpec } from '../command.ts';
import { leaveOut } from '../leave-out.ts';
import { observationsByDate, requireClaims } from '../project.ts';
import { READING } from '../shared-options.ts';

export const command = {
  arguments: '<claim>',
  examples: ['claims sources countries', 'claims sources delegations-sent --format json'],
  options: [READING],
  run: async ({ io, openWarned }, [id], options) => {
    const project = await openWarned();
    const claims = [id as string];
    requireClaims(project, claims);
    const { exitCode } = await leaveOut(io, project, (each) => claims.includes(each));
    const records = observationsByDate(project)
      .filter(({ claim }) => claim.id === id)
      .map((each) => recordOf(each, project.texts.get(each.document.id)!, options['reading'] as LikelyReading));
    return {
      report: sourcesReport(
        project.catalogue.claims.find((claim) => claim.id === id)!,
        records,
      ),
      exitCode,
    };
  },
} as const satisfies CommandSpec;

import { claimsUnder } from '../../comparison/open-side.ts';
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
    const { catalogue, texts } = project;
    requireClaims(project, [id as string]);
    const claim = catalogue.claims.find((each) => each.id === id)!;
    // What no source states outright rests on the sources of what it is worked out from.
    const asked = claim.observations.length > 0 ? [claim.id] : claimsUnder(catalogue, [claim.id]);
    const { exitCode } = await leaveOut(io, project, (each) => asked.includes(each));
    const observations = observationsByDate(project);
    const recordsOf = (of: string) =>
      observations
        .filter((each) => each.claim.id === of)
        .map((each) => recordOf(each, texts.get(each.document.id)!, options['reading'] as LikelyReading));
    const operands = catalogue.claims.filter((each) => each !== claim && asked.includes(each.id));
    return {
      report: sourcesReport(
        claim,
        recordsOf(claim.id),
        operands.map((each) => ({ claim: each, records: recordsOf(each.id) })),
      ),
      exitCode,
    };
  },
} as const satisfies CommandSpec;

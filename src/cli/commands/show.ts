import { claimsUnder } from '../../comparison/open-side.ts';
import type { By } from '../../comparison/selection.ts';
import { timeline } from '../../comparison/timeline.ts';
import type { LikelyReading } from '../../quantities/reading.ts';
import { aboutClaim } from '../../report/sources-report.ts';
import { timelineReport } from '../../report/timeline-report.ts';
import type { CommandSpec } from '../command.ts';
import { leaveOut } from '../leave-out.ts';
import { requireClaims } from '../project.ts';
import { BY, READING } from '../shared-options.ts';

export const command = {
  arguments: '<claim>',
  examples: ['claims show parties', 'claims show delegations-sent --by reference'],
  options: [BY, READING],
  run: async ({ io, openWarned }, [id], options) => {
    const project = await openWarned();
    const { catalogue, observations } = project;
    requireClaims(project, [id as string]);
    const asked = claimsUnder(catalogue, [id as string]);
    const { exitCode } = await leaveOut(io, project, (each) => asked.includes(each));
    const claims = new Map(catalogue.claims.map((claim) => [claim.id, claim]));
    const claim = claims.get(id as string)!;
    const result = timeline(claim, claims, observations, options['by'] as By, options['reading'] as LikelyReading);
    return { report: timelineReport(result, aboutClaim(claim)), exitCode };
  },
} as const satisfies CommandSpec;

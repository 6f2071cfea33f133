import { check } from '../../comparison/check.ts';
import { checkReport } from '../../report/check-report.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../io.ts';

export const command = {
  arguments: '',
  examples: ['claims check', 'claims check --format json'],
  options: [],
  run: async ({ open }) => {
    const project = await open();
    const result = check(project);
    const isFound = result.findings.some(({ severity }) => severity !== 'note');
    return { report: checkReport(result, project.catalogue), exitCode: isFound ? EXIT.findings : EXIT.ok };
  },
} as const satisfies CommandSpec;

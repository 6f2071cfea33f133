import { quantitiesReport } from '../../report/quantities-report.ts';
import type { CommandSpec } from '../command.ts';
import { requireDocuments, requireReadable } from '../project.ts';

export const command = {
  arguments: '[documents...]',
  examples: ['claims quantities', 'claims quantities 2002-dai-bingguo --format csv'],
  options: [],
  run: async ({ openWarned }, [documents]) => {
    const project = await openWarned();
    requireDocuments(project, documents as string[]);
    requireReadable(project);
    const { corpusQuantities } = await import('../../comparison/catalogued-quantities.ts');
    const asked = documents!.length > 0 ? (documents as string[]) : [...project.texts.keys()];
    return { report: quantitiesReport(corpusQuantities(project, asked)) };
  },
} as const satisfies CommandSpec;

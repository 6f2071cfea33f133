import { quantitiesReport } from '../../report/quantities-report.ts';
import type { CommandSpec } from '../command.ts';
import { requireDocuments, requireReadable } from '../project.ts';

export const command = {
  arguments: '[documents...]',
  examples: [
    'claims quantities',
    'claims quantities 2002-dai-bingguo --explain',
    'claims quantities 2002-dai-bingguo --format csv',
  ],
  options: [
    { flags: '--explain', description: 'by which rule each was read, and why other numbers are no quantities' },
  ],
  run: async ({ openWarned }, [documents], options) => {
    const project = await openWarned();
    requireDocuments(project, documents as string[]);
    requireReadable(project);
    const { corpusQuantities, passedOver } = await import('../../comparison/catalogued-quantities.ts');
    const asked = documents!.length > 0 ? (documents as string[]) : [...project.texts.keys()];
    const others = options['explain'] === true ? passedOver(project, asked) : undefined;
    return { report: quantitiesReport(corpusQuantities(project, asked), others) };
  },
} as const satisfies CommandSpec;

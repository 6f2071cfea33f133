import { quantitiesReport } from '../../report/quantities-report.ts';
import type { CommandSpec } from '../command.ts';
import { leaveUnread } from '../leave-out.ts';
import { requireDocuments } from '../project.ts';

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
  run: async ({ io, openWarned }, [documents], options) => {
    const project = await openWarned();
    requireDocuments(project, documents as string[]);
    const named = documents as readonly string[];
    const exitCode = await leaveUnread(io, project, named.length > 0 ? named : undefined);
    const { corpusQuantities, passedOver } = await import('../../comparison/catalogued-quantities.ts');
    const asked = [...project.texts.keys()].filter((id) => named.length === 0 || named.includes(id));
    const others = options['explain'] === true ? passedOver(project, asked) : undefined;
    return { report: quantitiesReport(corpusQuantities(project, asked), others), exitCode };
  },
} as const satisfies CommandSpec;

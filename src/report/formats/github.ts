import { requireAnnotations } from '../annotations.ts';
import type { Report } from '../report.ts';
import { plain } from '../sanitise.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands that GitHub shows as annotations of the files: one line for each finding. */
export function formatGithub({ annotations }: Report): string {
  return requireAnnotations(annotations, 'github')
    .findings.map(({ rule, level, message, file, line, column }) => {
      const properties = { file, line: String(line), col: String(column), title: rule };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(plain(value))}`);
      return `::${COMMANDS[level]} ${written.join(',')}::${escapeData(plain(message))}\n`;
    })
    .join('');
}

/** As the runner reads them: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

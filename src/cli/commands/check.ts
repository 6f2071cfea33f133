import { SEVERITIES, type Severity } from '../../catalogue/finding-kinds.ts';
import type { Project } from '../../catalogue/project.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT, type Io } from '../io.ts';
import { tell } from '../tell.ts';

export const command = {
  arguments: '',
  tellsFindings: true,
  examples: ['claims check', 'claims check --fix --dry-run', 'claims check --fail-on error --format sarif'],
  options: [
    {
      flags: '--fail-on <severity>',
      description: 'exit with 1 for findings that matter as much, or more',
      choices: SEVERITIES,
      default: 'warning',
    },
    { flags: '--fix', description: 'rewrite citations that moved or were reworded; what they say now is shown first' },
    {
      flags: '--lock',
      description: 'write down for each sound document its SHA-256, that of its text, and its reader',
    },
    { flags: '--dry-run', description: 'only show what --fix and --lock would write' },
    { flags: '--all', description: 'show every note, not only how many there are' },
  ],
  run: async ({ io, open }, _, options) => {
    const opened = await open();
    const isAsked = options['fix'] === true || options['lock'] === true;
    const isWritten = isAsked && (await fix(opened, options, io));
    const project = isWritten ? await open() : opened;
    // Only this command looks at everything, and what does so is large.
    const { check, isFound } = await import('../../comparison/check.ts');
    const { checkReport } = await import('../../report/check-report.ts');
    const { uncataloguedFiles } = await import('../../catalogue/uncatalogued-files.ts');
    const result = check(project, uncataloguedFiles(project.catalogue));
    return {
      report: checkReport(result, project, options['all'] === true),
      exitCode: isFound(result, options['failOn'] as Severity) ? EXIT.findings : EXIT.ok,
      ...(isWritten ? { written: project.catalogue.file } : {}),
    };
  },
} as const satisfies CommandSpec;

/** Shows what is to be fixed, and then writes it; whether it did. */
async function fix(project: Project, options: Readonly<Record<string, unknown>>, io: Io): Promise<boolean> {
  const [{ fixCatalogue }, { writeCatalogue }, { fixWords }] = await Promise.all([
    import('../../catalogue/fix-catalogue.ts'),
    import('../../catalogue/write-catalogue.ts'),
    import('../../report/fix-words.ts'),
  ]);
  const isDryRun = options['dryRun'] === true;
  const fixed = fixCatalogue(project, { citations: options['fix'] === true, locks: options['lock'] === true });
  await tell(io, fixWords(fixed, isDryRun));
  const { file, source } = project.catalogue;
  if (isDryRun || fixed.source === source) return false;
  await writeCatalogue(file, source, fixed.source);
  return true;
}

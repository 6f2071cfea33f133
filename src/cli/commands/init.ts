import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { writeNewFile } from '../../catalogue/write-file.ts';
import { fileReason, InputError } from '../../corpus/input-error.ts';
import type { CommandSpec } from '../command.ts';
import { DRY_RUN } from '../edit.ts';
import { startProgress } from '../progress.ts';
import { CATALOGUE, namedCatalogue } from '../project.ts';

export const command = {
  arguments: '[folder]',
  examples: ['claims init', 'claims init letters', 'claims init letters --dry-run'],
  options: [DRY_RUN],
  run: async ({ io }, [given], options) => {
    const file = namedCatalogue(io, options['catalogue'] as string | undefined) ?? CATALOGUE;
    const path = resolve(io.cwd, file);
    if (existsSync(path)) {
      throw new InputError('there is a catalogue already', {
        place: { file },
        hint: 'add documents to it with: claims add document FILE; or name another with --catalogue FILE',
      });
    }
    const folder = (given as string | undefined) ?? defaultFolder(io.cwd);
    const { readCorpus } = await import('../../discovery/read-corpus.ts');
    const { newCatalogue } = await import('../../discovery/new-catalogue.ts');
    const { initReport } = await import('../../report/init-report.ts');
    const progress = startProgress(io, 'reading');
    const found = await readCorpus(resolve(io.cwd, folder), folder, progress.show);
    progress.end();
    const corpus = relative(dirname(path), resolve(io.cwd, folder)).split('\\').join('/') || '.';
    const source = newCatalogue(corpus, found.documents);
    const isDryRun = options['dryRun'] === true;
    if (!isDryRun) writeNewCatalogue(path, file, source);
    return { report: initReport({ file, source, isDryRun, ...found }), ...(isDryRun ? {} : { written: file }) };
  },
} as const satisfies CommandSpec;

/** Where documents are kept: in `corpus`, where there is such a folder, else here. */
function defaultFolder(cwd: string): string {
  return statSync(resolve(cwd, 'corpus'), { throwIfNoEntry: false })?.isDirectory() ? 'corpus' : '.';
}

function writeNewCatalogue(path: string, file: string, source: string): void {
  try {
    writeNewFile(path, source);
  } catch (cause) {
    const isNowhere = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(`cannot write the catalogue: ${isNowhere ? 'there is no such folder' : fileReason(cause)}`, {
      place: { file },
      hint: 'name another with --catalogue FILE',
      cause,
    });
  }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBytesAlone, readFileAlone, type DocumentText } from '../../corpus/document.ts';
import { InputError } from '../../corpus/input-error.ts';
import { nameHint } from '../../corpus/nearest-name.ts';
import type { Project } from '../../catalogue/project.ts';
import { paragraphsReport, type ReadDocument } from '../../report/paragraphs-report.ts';
import type { CommandSpec } from '../command.ts';
import { errorText } from '../error-text.ts';
import { EXIT, type Io } from '../io.ts';
import { tell } from '../tell.ts';

/** What may be meant for an id, as the 2002 of `2002-report`; any other name can only be a file's. */
const LIKE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const command = {
  arguments: '[documents...]',
  examples: ['claims paragraphs 2002-dai-bingguo', 'claims paragraphs report.pdf --format json'],
  options: [
    {
      flags: '--encoding <name>',
      description: 'the encoding of files that are text; by default it is detected',
    },
  ],
  run: async ({ io, openWarned }, [names], options) => {
    const asked = names as readonly string[];
    const encoding = options['encoding'] as string | undefined;
    const project =
      asked.length === 0 || asked.some((name) => LIKE_ID.test(name))
        ? await openIfAny(openWarned, io, asked)
        : undefined;
    const read: ReadDocument[] = [];
    let exitCode: number = EXIT.ok;
    const wanted = asked.length > 0 ? asked : (project?.catalogue.documents.map(({ id }) => id) ?? []);
    for (const name of wanted) {
      try {
        read.push({
          document: name,
          text: catalogued(project, name) ?? (await readAlone(name, io, encoding, project)),
        });
      } catch (error) {
        // One that cannot be read is told of, and the others go on.
        if (!(error instanceof InputError)) throw error;
        await tell(io, errorText(error));
        exitCode = EXIT.unusable;
      }
    }
    return { report: paragraphsReport(read), exitCode };
  },
} as const satisfies CommandSpec;

/** The catalogue's project; none where there is no catalogue and all that is asked for are files. */
async function openIfAny(open: () => Promise<Project>, io: Io, names: readonly string[]): Promise<Project | undefined> {
  try {
    return await open();
  } catch (error) {
    const areFiles = names.length > 0 && names.every((name) => name === '-' || existsSync(resolve(io.cwd, name)));
    if (error instanceof InputError && areFiles) return undefined;
    throw error;
  }
}

/** A document of the catalogue; none where it has none of that name. */
function catalogued(project: Project | undefined, id: string): DocumentText | undefined {
  const unusable = project?.unusable.find(({ document }) => document.id === id);
  if (unusable) throw unusable.error;
  return project?.texts.get(id);
}

async function readAlone(
  name: string,
  io: Io,
  encoding: string | undefined,
  project: Project | undefined,
): Promise<DocumentText> {
  if (name === '-') return readBytesAlone(await collect(io.stdin), 'standard input', encoding);
  const path = resolve(io.cwd, name);
  if (LIKE_ID.test(name) && !existsSync(path)) {
    throw new InputError(`there is no document and no file called ${name}`, {
      hint: nameHint(name, project?.catalogue.documents.map(({ id }) => id) ?? []),
    });
  }
  return readFileAlone(path, name, encoding);
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

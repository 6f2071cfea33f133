import { corpusVersion } from '../../comparison/corpus-version.ts';
import { claimsUnder } from '../../comparison/open-side.ts';
import type { Observation } from '../../catalogue/observation.ts';
import { cslItem } from '../../report/references/csl.ts';
import { referencesReport } from '../../report/references-report.ts';
import { isReferenceFile, referenceStyle, STYLE_NAMES } from '../../report/references/styles.ts';
import type { CommandSpec, Options } from '../command.ts';
import { leaveOut } from '../leave-out.ts';
import { observationsByDate, requireClaims, requireReadable } from '../project.ts';
import { VERSION } from '../version.ts';

export const command = {
  arguments: '<claim>',
  examples: ['claims cite countries', 'claims cite countries --style bibtex', 'claims cite parties -o parties.ris'],
  options: [
    {
      flags: '--style <name>',
      description: 'how references are written; apa, or what the ending of the file asks for, where it is not said',
      choices: STYLE_NAMES,
    },
  ],
  answersInText,
  run: async ({ io, openWarned }, [id], options) => {
    const project = await openWarned();
    requireClaims(project, [id as string]);
    const claims = claimsUnder(project.catalogue, [id as string]);
    // Every reference tells the version of the corpus, which is that of all its documents.
    requireReadable(project);
    const { exitCode } = await leaveOut(io, project, (each) => claims.includes(each));
    const remark = `Corpus version ${corpusVersion(project.texts.values())}, read with claims ${VERSION}.`;
    const observations = observationsByDate(project).filter(({ claim }) => claims.includes(claim.id));
    const documents = [...new Set(observations.map(({ document }) => document))];
    const items = documents.map((document) => {
      const own = observations.filter((each) => each.document === document);
      return cslItem(document, `${own.map(placeWords).join('; ')}. ${remark}`);
    });
    const report = referencesReport(items, remark);
    if (!answersInText(options)) return { report, exitCode };
    const [named, file] = [options['style'], options['output']] as [string | undefined, string | undefined];
    return { report, text: referenceStyle(named, file).write(items, remark), exitCode };
  },
} as const satisfies CommandSpec;

/** In a style, where no format is asked for; any other ending of a file is that of a format, or of none. */
function answersInText({ format, style, output }: Options): boolean {
  return format === undefined && (style !== undefined || output === undefined || isReferenceFile(output as string));
}

function placeWords({ claim, paragraph, quote }: Observation): string {
  return `${claim.id}: paragraph ${paragraph}, “${quote}”`;
}

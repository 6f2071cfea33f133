import type { CommandSpec } from '../command.ts';
import { DRY_RUN } from '../edit.ts';
import { requireWay } from '../require-way.ts';
import { FIGURE, PARAGRAPH } from '../shared-options.ts';

export const command = {
  arguments: '<what> [args...]',
  ways: {
    document: {
      arguments: '<files...>',
      takes: 'files',
      options: ['--id', '--title', '--author', '--publisher', '--date', '--date-source', '--url', '--note'],
    },
    observation: {
      arguments: '<claim> <document> <quote>',
      takes: 'a claim, a document and a quote',
      options: ['--paragraph', '--figure', '--of', '--period', '--basis', '--note'],
    },
  },
  examples: [
    'claims add document letters/2024.txt',
    'claims add document letters/*.txt',
    'claims add document 2024.txt --date 2024-03 --author "Ann Lee"',
    'claims add observation members 2024 "over 3,000 members"',
  ],
  options: [
    { flags: '--id <id>', description: 'the id of the document' },
    { flags: '--title <words>', description: 'its title' },
    { flags: '--author <words>', description: 'its author' },
    { flags: '--publisher <words>', description: 'its publisher' },
    { flags: '--date <date>', description: 'when it was published, in EDTF' },
    { flags: '--date-source <words>', description: 'how that is known' },
    { flags: '--url <address>', description: 'where it stands on the web' },
    PARAGRAPH,
    FIGURE,
    {
      flags: '--of <date>',
      description: 'the time that the figure speaks of, where that is not the date of the document',
    },
    { flags: '--period <duration>', description: 'the period of a flow, where it is not that of the claim: P5Y' },
    { flags: '--basis <id>', description: 'the basis that it is on' },
    { flags: '--note <words>', description: 'a remark' },
    DRY_RUN,
  ],
  run: async ({ io, open }, [what, given], options) => {
    const args = given as readonly string[];
    requireWay('add', command, 'cannot be added', [what as string, args], options);
    if (what === 'document') {
      const { addDocumentsTo } = await import('../add-document.ts');
      return addDocumentsTo(await open(), [...new Set(args)], io, options);
    }
    const { addObservationTo } = await import('../add-observation.ts');
    return addObservationTo(await open(), args as readonly [string, string, string], options);
  },
} as const satisfies CommandSpec;

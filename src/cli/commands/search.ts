import { searchParagraphs } from '../../corpus/search.ts';
import { searchReport } from '../../report/search-report.ts';
import type { CommandSpec } from '../command.ts';
import { requireReadable } from '../project.ts';

export const command = {
  arguments: '<words...>',
  examples: ['claims search visiting delegations', 'claims search socialist --format json'],
  options: [],
  run: async ({ openWarned }, [words]) => {
    const project = await openWarned();
    requireReadable(project);
    const paragraphs = [...project.texts].flatMap(([document, { paragraphs: each }]) =>
      each.map(({ number, text }) => ({ document, number, text })),
    );
    return { report: searchReport(await searchParagraphs(paragraphs, words as string[])) };
  },
} as const satisfies CommandSpec;

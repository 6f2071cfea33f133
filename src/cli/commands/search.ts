import { searchParagraphs } from '../../corpus/search.ts';
import { searchReport } from '../../report/search-report.ts';
import type { CommandSpec } from '../command.ts';
import { leaveUnread } from '../leave-out.ts';

export const command = {
  arguments: '<words...>',
  examples: ['claims search visiting delegations', 'claims search socialist --format json'],
  options: [],
  run: async ({ io, openWarned }, [words]) => {
    const project = await openWarned();
    const exitCode = await leaveUnread(io, project);
    const paragraphs = [...project.texts].flatMap(([document, { paragraphs: each }]) =>
      each.map(({ number, text }) => ({ document, number, text })),
    );
    return { report: searchReport(await searchParagraphs(paragraphs, words as string[])), exitCode };
  },
} as const satisfies CommandSpec;

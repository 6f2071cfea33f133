import type { CommandSpec } from '../command.ts';
import { DRY_RUN } from '../edit.ts';
import { requireWay } from '../require-way.ts';
import { FIGURE, PARAGRAPH } from '../shared-options.ts';

const WAYS = {
  observation: {
    arguments: '<claim> <document> <quote>',
    takes: 'a claim, a document and a quote',
    options: ['--paragraph', '--figure'],
  },
  claim: { arguments: '<claims...>', takes: 'claims', options: [] },
  document: { arguments: '<documents...>', takes: 'documents', options: ['--with-citations'] },
  exclusion: {
    arguments: '<document> <quote>',
    takes: 'a document and a quote',
    options: ['--from', '--paragraph', '--figure'],
  },
} as const satisfies CommandSpec['ways'];

export const command = {
  arguments: '<what> [args...]',
  ways: WAYS,
  examples: [
    'claims remove observation members letter-2024 "nearly 6,000 members"',
    'claims remove claim grants --dry-run',
    'claims remove document letter-2024 --with-citations',
    'claims remove exclusion letter-2024 "85 members" --from members',
  ],
  options: [
    { flags: '--from <claim>', description: 'the claim that a figure is excluded from; all, where it is not said' },
    PARAGRAPH,
    FIGURE,
    { flags: '--with-citations', description: 'with a document, the observations and exclusions that cite it' },
    DRY_RUN,
  ],
  run: async ({ open }, [what, given], options) => {
    const args = given as readonly string[];
    requireWay('remove', command, 'cannot be removed', [what as string, args], options);
    const ids = [...new Set(args)];
    switch (what as keyof typeof WAYS) {
      case 'claim':
        return (await import('../remove-entries.ts')).removeClaimsFrom(await open(), ids, options);
      case 'document':
        return (await import('../remove-entries.ts')).removeDocumentsFrom(await open(), ids, options);
      case 'observation': {
        const { removeObservationFrom } = await import('../remove-citation.ts');
        return removeObservationFrom(await open(), args as readonly [string, string, string], options);
      }
      case 'exclusion': {
        const { removeExclusionOf } = await import('../remove-citation.ts');
        return removeExclusionOf(await open(), args as readonly [string, string], options);
      }
    }
  },
} as const satisfies CommandSpec;

import type { CommandSpec } from '../command.ts';
import { DRY_RUN } from '../edit.ts';
import { FIGURE, PARAGRAPH } from '../shared-options.ts';

export const command = {
  arguments: '<document> <quote>',
  examples: [
    'claims exclude letter-2024 "nearly 90 years"',
    'claims exclude letter-2024 "85 members" --from members --note "of the youth club"',
    'claims exclude letter-2024 "12 grants" --paragraph 7 --dry-run',
  ],
  options: [
    { flags: '--from <claim>', description: 'leave it out of this claim alone; another may have it' },
    PARAGRAPH,
    FIGURE,
    { flags: '--note <words>', description: 'why' },
    DRY_RUN,
  ],
  run: async ({ open }, [document, quote], options) => {
    const { excludeFigures } = await import('../exclude-figures.ts');
    return excludeFigures(await open(), document as string, quote as string, options);
  },
} as const satisfies CommandSpec;

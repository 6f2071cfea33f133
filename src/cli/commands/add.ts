import { InputError } from '../../corpus/input-error.ts';
import type { CommandSpec } from '../command.ts';
import { DRY_RUN } from '../edit.ts';
import { FIGURE, PARAGRAPH } from '../shared-options.ts';

const WAYS = 'claims add document FILE…, or claims add observation CLAIM DOCUMENT "QUOTE"';

export const command = {
  arguments: '<what> <args...>',
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
    if (what === 'document' && args.length > 0) {
      const { addDocumentsTo } = await import('../add-document.ts');
      return addDocumentsTo(await open(), [...new Set(args)], io, options);
    }
    if (what === 'observation' && args.length === 3) {
      const { addObservationTo } = await import('../add-observation.ts');
      return addObservationTo(await open(), args as readonly [string, string, string], options);
    }
    throw new InputError(
      what === 'document' || what === 'observation'
        ? `claims add ${what} takes ${what === 'document' ? 'files' : 'a claim, a document and a quote'}`
        : `${String(what)} cannot be added`,
      { hint: `use ${WAYS}` },
    );
  },
} as const satisfies CommandSpec;

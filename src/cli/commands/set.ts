import type { CommandSpec } from '../command.ts';
import { DRY_RUN } from '../edit.ts';

export const command = {
  arguments: '<id>',
  examples: [
    'claims set letter-2024 --date 2024-03 --date-source "its envelope"',
    'claims set members --title "Members of the society" --counted members',
    'claims set grants --kind flow --period P1Y',
    'claims set letter-2024 --unset author note',
  ],
  options: [
    { flags: '--title <words>', description: 'its title' },
    { flags: '--author <words>', description: 'of a document: its author' },
    { flags: '--publisher <words>', description: 'of a document: its publisher' },
    { flags: '--date <date>', description: 'of a document: when it was published, in EDTF; XXXX where nobody knows' },
    { flags: '--date-source <words>', description: 'of a document: how that is known' },
    { flags: '--url <address>', description: 'of a document: where it stands on the web' },
    { flags: '--encoding <name>', description: 'of a document: the encoding of its text, where that is told wrong' },
    {
      flags: '--kind <kind>',
      description: 'of a claim: how many at a moment, over a period, at one occasion',
      choices: ['stock', 'flow', 'event'],
    },
    { flags: '--period <duration>', description: 'of a claim: the period of a flow: P5Y' },
    { flags: '--counted <words>', description: 'of a claim: what is counted' },
    { flags: '--unit <unit>', description: 'of a claim: the unit of money, shares and measures' },
    { flags: '--basis <words>', description: 'of a claim: on what basis it is counted' },
    { flags: '--incomparable <words>', description: 'of a claim: why figures on different bases do not compare' },
    { flags: '--granularity <amount>', description: 'of a claim: how finely its round figures are stated' },
    { flags: '--formula <formula>', description: 'of a claim: how it is worked out: (sent + received) / years' },
    { flags: '--note <words>', description: 'a remark' },
    { flags: '--unset <fields...>', description: 'take these out: author, note' },
    DRY_RUN,
  ],
  run: async ({ open }, [id], options) => {
    const { setFields } = await import('../set-fields.ts');
    return setFields(await open(), id as string, options);
  },
} as const satisfies CommandSpec;

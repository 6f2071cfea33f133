import { CommanderError } from 'commander';
import { InputError } from '../corpus/input-error.ts';
import { errorText } from './error-text.ts';
import { EXIT, write, type Io } from './io.ts';
import { buildProgram } from './program.ts';

/**
 * Runs the tool.
 * @param args the words after the command's name
 * @returns the exit code: 0 all well; 1 findings, or differences where they were asked for; 2 unusable
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    let exitCode: number = EXIT.ok;
    const program = await buildProgram(args, io, (code) => {
      exitCode = code;
    });
    if (args.length === 0) await write(io.stdout, program.helpInformation());
    else await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong; help and --version end in one too, with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    if (error instanceof InputError && !args.includes('--debug')) {
      await write(io.stderr, errorText(error));
      return EXIT.unusable;
    }
    if (args.includes('--debug')) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await write(io.stderr, errorText(new InputError(message, { hint: 'run it again with --debug to see where' })));
    return EXIT.unusable;
  }
}

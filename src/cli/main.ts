import { CommanderError } from 'commander';
import { InputError } from '../corpus/input-error.ts';
import { errorText } from './error-text.ts';
import { EXIT, type Io } from './io.ts';
import { buildProgram, type Said } from './program.ts';
import { tell } from './tell.ts';
import { writeOut } from './write-out.ts';

/**
 * Runs the tool.
 * @param args the words after the command's name
 * @returns the exit code: 0 all well; 1 findings, or differences where they were asked for; 2 unusable
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const said: Said = { out: [], err: [] };
  let exitCode = await runProgram(args, io, said);
  try {
    if (said.out.length > 0) await writeOut(io.stdout, said.out.join(''));
  } catch (error) {
    said.err.push(errorText(error as InputError));
    exitCode = EXIT.unusable;
  }
  // Where errors cannot be told, nobody can be told that.
  if (said.err.length > 0) await tell(io, said.err.join('')).catch(() => undefined);
  return exitCode;
}

async function runProgram(args: readonly string[], io: Io, said: Said): Promise<number> {
  try {
    let exitCode: number = EXIT.ok;
    const program = await buildProgram(args, io, said, (code) => {
      exitCode = code;
    });
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong; help and --version end in one too, with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    const isExpected = error instanceof InputError;
    if (args.includes('--debug')) said.err.push(`${error instanceof Error ? error.stack : String(error)}\n`);
    if (isExpected) said.err.push(errorText(error));
    else if ((error as NodeJS.ErrnoException | undefined)?.syscall === 'uv_cwd') {
      said.err.push(errorText(new InputError('the folder you are in is no longer there', { hint: 'go to another' })));
    } else {
      const message = error instanceof Error ? error.message : String(error);
      said.err.push(errorText(new InputError(message, { hint: 'run it again with --debug to see where' })));
    }
    return EXIT.unusable;
  }
}

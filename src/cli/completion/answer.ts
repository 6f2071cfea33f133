import { plain } from '../../report/sanitise.ts';
import type { Io } from '../io.ts';
import { complete } from './candidates.ts';
import type { Shell } from './scripts.ts';
import { valuesFrom } from './values.ts';

/**
 * Answers a shell that asks what a command line may become: a line a candidate, what it is after a tab. Where nothing can
 * be said, broken catalogues included, nothing is: no error ever gets between the user and the line being typed.
 * @param typed the words after `claims`, of which the last is to be completed
 */
export async function answerShell(shell: Shell, typed: readonly string[], io: Io): Promise<string> {
  const words = shell === 'bash' ? joinAssignments(typed) : typed;
  try {
    const found = await complete(words, valuesFrom(io, words));
    if (found === 'files') return ':files\n';
    const isJoined = shell === 'bash' && words.length < typed.length;
    return found
      .map(
        ({ value, description }) => `${isJoined ? value.replace(/^--[a-z-]+=/, '') : value}\t${plain(description)}\n`,
      )
      .join('');
  } catch {
    return '';
  }
}

/** Bash takes `--style=apa` apart at the sign, and completes what stands after it alone. */
function joinAssignments(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [at, word] of words.entries()) {
    const last = joined.at(-1);
    const isAssigned = word === '=' ? last?.startsWith('--') : words[at - 1] === '=' && last?.endsWith('=');
    if (isAssigned && last !== undefined) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

import { loadMeasure, type Measure } from '../report/terminal/width.ts';
import { write, type Io } from './io.ts';

/**
 * Writes what is no answer to stderr. On a terminal its lines end between words, where the terminal would break them
 * anywhere; for programs each stays one line.
 */
export async function tell({ stderr }: Io, text: string): Promise<void> {
  const width = stderr.isTTY === true ? stderr.columns : undefined;
  await write(stderr, width ? await foldLines(text, width) : text);
}

// A line of a file stands over its caret.
const AS_IT_STANDS = /^ {4}/;

/** Breaks the lines of a text that are wider than a screen. */
export async function foldLines(text: string, width: number): Promise<string> {
  const measure = await loadMeasure([text]);
  const lines = text.split('\n').map((line) => (AS_IT_STANDS.test(line) ? line : fold(line, width, measure)));
  return lines.join('\n');
}

// A path, an address or a command is copied from the screen, and must hold no break that the terminal did not make. What
// to run stands last, and may hold spaces.
const COMMAND_AT_END = /(?<=[:;] |\b(?:run|with) )claims \S.*$/;

function fold(line: string, width: number, measure: Measure): string {
  if (measure(line) <= width) return line;
  const command = COMMAND_AT_END.exec(line)?.index ?? line.length;
  const words = line.slice(0, command).split(' ');
  if (command < line.length) words[words.length - 1] = line.slice(command);
  return words
    .reduce<string[]>((lines, word) => {
      const longer = `${lines.at(-1)} ${word}`;
      return lines.length > 0 && measure(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, [])
    .join('\n');
}

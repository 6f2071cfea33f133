import type { Style } from '../report.ts';

/** Puts a style on a piece of one line. */
export type Paint = (text: string, style: Style | undefined) => string;

/** A painter for a screen with or without colour; chalk is loaded only for colour. */
export async function loadPaint(colour: boolean): Promise<Paint> {
  if (!colour) return (text) => text;
  const { Chalk } = await import('chalk');
  // The sixteen colours that people choose for themselves.
  const chalk = new Chalk({ level: 1 });
  const styles = {
    strong: chalk.bold,
    dim: chalk.dim,
    heading: chalk.bold,
    figure: chalk.bold.underline,
    rose: chalk.green,
    fell: chalk.red,
    unclear: chalk.yellow,
    incomparable: chalk.magenta,
    error: chalk.red.bold,
  } satisfies Record<Style, unknown>;
  return (text, style) => (style === undefined ? text : styles[style](text));
}

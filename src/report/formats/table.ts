import { PLOT_LEGEND, plotIntervals } from '../plot.ts';
import type { Block, RenderOptions, Report, Text } from '../report.ts';
import { layOut, openScreen, paintStretches, type Screen } from '../terminal/screen.ts';
import { joinText, markStretches, sliceStretches } from '../terminal/stretches.ts';
import { tableLines } from '../terminal/table.ts';
import { cut } from '../terminal/width.ts';

/** What people see in a terminal: wrapped to its width, legible without colour. */
export async function formatTable({ display }: Report, options: RenderOptions): Promise<string> {
  const screen = await openScreen(display, options);
  const parts: (readonly string[])[] = [];
  for (const [at, block] of display.entries()) {
    const drawn = withoutLastBlanks(blockLines(block, screen));
    if (drawn.length === 0) continue;
    parts.push(parts.length === 0 || isTied(block, display[at - 1]) ? drawn : ['', ...drawn]);
  }
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

function withoutLastBlanks(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

/** Whether a block follows what it belongs to without a blank line: after a heading, or set in below it. */
function isTied(block: Block, previous: Block | undefined): boolean {
  if (previous?.kind === 'heading') return true;
  return block.kind === 'quote' || (block.kind === 'paragraph' && (block.indent ?? 0) > 0);
}

function blockLines(block: Block, screen: Screen): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return indented(' '.repeat(Math.min(block.indent ?? 0, MOST_INDENT)), block.text, screen);
    case 'heading':
      return layOut(block.text, screen.width, screen, 'heading').map(({ text }) => text);
    case 'quote':
      return indented(`  ${screen.paint('│', 'dim')} `, block.text, screen, 4);
    case 'table':
      return tableLines(block, screen);
    case 'plot':
      return [
        ...plotIntervals(block.rows, screen.width, screen.measure),
        [{ text: PLOT_LEGEND, style: 'dim' } as const],
      ].map((line) => verbatim(line, screen));
    case 'verbatim':
      return block.lines.map((line) =>
        verbatim(line, block.isWhole === true ? { ...screen, width: Infinity } : screen),
      );
  }
}

// Half of the narrowest screen.
const MOST_INDENT = 10;

function indented(margin: string, text: Text, screen: Screen, width = margin.length): readonly string[] {
  return layOut(text, screen.width - width, screen).map((line) => margin + line.text);
}

/** A line with its spaces, cut where the screen ends. */
function verbatim(line: Text, screen: Screen): string {
  const stretches = markStretches(line, screen.colour);
  const whole = joinText(stretches);
  const kept = cut(whole, screen.width, screen.measure);
  if (kept === whole) return paintStretches(stretches, screen).trimEnd();
  return `${paintStretches(sliceStretches(stretches, 0, kept.length - 1), screen)}…`;
}

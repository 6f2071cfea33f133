import type Fraction from 'fraction.js';
import type { Interval } from '../quantities/interval.ts';

/** What a stretch of text is, for a reader; each format shows it in its own way, or not at all. */
export type Style = 'strong' | 'dim' | 'heading' | 'figure' | 'rose' | 'fell' | 'unclear' | 'incomparable' | 'error';

/** Text for people: plain, or in stretches of which some are marked. Never trusted: formats sanitise it. */
export type Text = string | readonly Stretch[];
export type Stretch = string | { readonly text: string; readonly style: Style };

export interface DisplayColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** How readily the column gives up width when the screen is narrow: 0 never wraps, 1 is the default. */
  readonly shrink?: 0 | 1;
}

/** A piece of what people look at. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly indent?: number }
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'quote'; readonly text: Text }
  | { readonly kind: 'table'; readonly columns: readonly DisplayColumn[]; readonly rows: readonly (readonly Text[])[] }
  /** Intervals over time, drawn by the format at its own width. */
  | { readonly kind: 'plot'; readonly rows: readonly PlotRow[] }
  /** Lines that keep their spaces and are never wrapped: cut where the screen ends, or `isWhole`. */
  | { readonly kind: 'verbatim'; readonly lines: readonly Text[]; readonly isWhole?: boolean };

/** One line of a plot: `2007`, `over 400`, and how that reads. */
export interface PlotRow {
  readonly label: string;
  readonly words: string;
  readonly strict: Interval;
  readonly likely: Interval;
}

/** A value of a flat row, for CSV and its kin. */
export type Cell = string | number | boolean | Fraction | null;

/** What a command answers, in every form a format may ask for: all are views of one result. */
export interface Report {
  /** The result object itself: the JSON output. */
  readonly result: unknown;
  /** The parts of the result that make one line each in NDJSON. */
  readonly items: readonly unknown[];
  /** Flat rows with every field, for CSV and TSV. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What people look at: the terminal and Markdown. */
  readonly display: readonly Block[];
}

export interface RenderOptions {
  /** Columns of the screen; Infinity where nothing is to be wrapped. */
  readonly width: number;
  readonly colour: boolean;
  /** Leave cells that a spreadsheet would take for a formula as they are. */
  readonly raw: boolean;
}

/** Writes a report as text that ends in one newline (or is empty). Pure; a promise where it loads what only some reports need. */
export type Formatter = (report: Report, options: RenderOptions) => string | Promise<string>;

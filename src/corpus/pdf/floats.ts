import { leadingOf, type Typography } from './typography.ts';
import type { Line } from './lines.ts';
import type { Lines, PdfTable } from './tables.ts';

/** What the captions of figures and tables begin with, in the languages that reports are written in. */
const CAPTION_WORDS =
  'Figure Fig FIGURE Table Tab TABLE Chart Graph Box Map Exhibit Abbildung Abb Tabelle Graphique Tableau Carte Encadré Figura Tabla Cuadro Gráfico Quadro Tabela Tabella Grafico';
const CAPTION = new RegExp(
  `^(?:(?:${CAPTION_WORDS.replaceAll(' ', '|')})\\.? (?:[A-Z]{0,2}\\.?\\d{1,3}(?:[.-]\\d{1,3}){0,2}[a-z]?|[IVX]{1,5})(?:$|[:.|] ?|[ –—-]+\\p{Lu})|[图圖表]\\s?\\d)`,
  'u',
);
/** What stands below a table or figure and belongs to it. */
const SOURCE = /^(?:Sources?|Notes?|Quellen?|Fuentes?|Fontes?|资料来源|注)\s?[:：]/u;
/** In letters: longer lines are no axis's or arrow's. */
const LONGEST_LABEL = 25;
/** The step, in usual ones, that sets a caption off from the text. */
const SET_OFF = 1.4;

/** Whether a line begins the caption of a figure or table. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text);
}

/**
 * Takes tables and captions from the top and the foot of a column, where they were put for the sake of the page and the
 * text goes on over them.
 * @param mayHoldLabels whether short lines at the top may be a figure's: where the text before it ends within a sentence
 */
export function splitFloats(
  parts: readonly (Lines | PdfTable)[],
  type: Typography,
  mayHoldLabels: boolean,
): { top: (Lines | PdfTable)[]; text: (Lines | PdfTable)[]; foot: (Lines | PdfTable)[] } {
  const text = [...parts];
  const top: (Lines | PdfTable)[] = [];
  let hasLabels = false;
  let hasCaption = false;
  for (let first = text[0]; first !== undefined; first = text[0]) {
    if ('rows' in first) {
      top.push(first);
      text.shift();
      continue;
    }
    let end = captionEnd(first.lines, type);
    if (end > 0) hasCaption = true;
    else if (mayHoldLabels && !hasCaption) {
      end = labelsEnd(text);
      hasLabels ||= end > 0;
    }
    if (end === 0) break;
    top.push({ lines: first.lines.slice(0, end) });
    if (end < first.lines.length) text[0] = { lines: first.lines.slice(end) };
    else text.shift();
  }
  if (hasLabels && !hasCaption) return { top: [], text: [...parts], foot: [] };
  return { top, text, foot: takeFoot(text, type) };
}

/** Where the caption ends that lines begin with: at a gap, or with them; at none where there is no caption. */
function captionEnd(lines: readonly Line[], type: Typography): number {
  if (!isCaption(lines[0]!.text) && !SOURCE.test(lines[0]!.text)) return 0;
  const end = lines.findIndex((line, i) => i > 0 && isSetOff(lines[i - 1]!, line, type));
  return end < 0 ? lines.length : end;
}

/** Where the words within a figure end, that lines begin with: at the table or caption that follows them. */
function labelsEnd([first, next]: readonly (Lines | PdfTable)[]): number {
  if (first === undefined || !('lines' in first)) return 0;
  const end = first.lines.findIndex(({ text }) => text.length > LONGEST_LABEL || isCaption(text));
  if (end < 0) return next !== undefined && 'rows' in next ? first.lines.length : 0;
  return isCaption(first.lines[end]!.text) ? end : 0;
}

/** Takes a caption and the table above or below it from the end. */
function takeFoot(text: (Lines | PdfTable)[], type: Typography): (Lines | PdfTable)[] {
  const foot: (Lines | PdfTable)[] = [];
  let at = text.length;
  while (at > 0) {
    const last = text[at - 1]!;
    if ('rows' in last) {
      foot.unshift(last);
      at--;
      continue;
    }
    const from = last.lines.findLastIndex((line, i) => {
      const begins = isCaption(line.text) || SOURCE.test(line.text);
      return begins && (i === 0 || isSetOff(last.lines[i - 1]!, line, type));
    });
    if (from < 0 || captionEnd(last.lines.slice(from), type) < last.lines.length - from) break;
    foot.unshift({ lines: last.lines.slice(from) });
    if (from > 0) {
      text[at - 1] = { lines: last.lines.slice(0, from) };
      break;
    }
    at--;
  }
  // A table without a caption stands where it is meant to.
  if (!foot.some((part) => 'lines' in part)) return [];
  text.length = at;
  return foot;
}

function isSetOff(above: Line, below: Line, type: Typography): boolean {
  return above.y - below.y > leadingOf(Math.max(above.size, below.size), type) * SET_OFF;
}

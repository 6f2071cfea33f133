import { isNarrow } from './terminal/width.ts';

// Words from documents and catalogues are shown, never obeyed: nothing they hold may steer a terminal, reorder a line
// or hide from the eye. Controls are made visible, not dropped with what follows them, so that no text is lost either.

// A class of Unicode takes V8 half a millisecond to make, and most texts need none of these: each is made where it is used.

// C0 and DEL have pictures in Unicode; C1, among them the 8-bit CSI, has none.
const CONTROL = () => /\p{Cc}/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const SURROGATE = () => /\p{Surrogate}/gu;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

// Joiners and variation selectors are spelling (Persian, Indic scripts, names in Han, emoji) and stay. The rest goes:
// zero-width spaces, tags, fillers, and the soft hyphen, which terminals show as a hyphen or not at all.
const INVISIBLE = () => /(?!\p{Join_Control}|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Text as one line that is safe on a terminal: controls as ␛ or �, breaks and tabs as spaces, nothing invisible. */
export function plain(text: string): string {
  if (isNarrow(text)) return text;
  return visible(text.replace(LINE_BREAK, ' ').replaceAll('\t', ' ').replace(BIDI, '')).replace(INVISIBLE(), '');
}

/** Text for a data file: safe to look at, yet with its breaks, tabs and soft hyphens, so that quotes stay findable. */
export function plainData(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(/([\n\t])/u)
    .map((part) => (part === '\n' || part === '\t' ? part : visible(part.replace(BIDI, ''))))
    .join('');
}

function visible(text: string): string {
  return text.replace(CONTROL(), picture).replace(SURROGATE(), '\ufffd');
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

const HIDDEN_IN_JSON = () => /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;

/** JSON with all that could steer or hide written as \u escapes: the same value, safe to look at. */
export function escapeHidden(json: string): string {
  return json.replace(HIDDEN_IN_JSON(), (hidden) =>
    Array.from({ length: hidden.length }, (_, at) => escaped(hidden.charCodeAt(at))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

// Spreadsheets skip what they cannot show before they look for a formula; the full-width signs are Excel's in East Asia.
const FORMULA = () =>
  /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd\u2400-\u2421]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Text that a spreadsheet takes for text: an apostrophe before what would be a formula. */
export function guardFormula(text: string): string {
  return FORMULA().test(text) ? `'${text}` : text;
}

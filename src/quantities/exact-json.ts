import Fraction from 'fraction.js';

// A string that begins like this stands for a number until all is written.
const MARK = '\u0000exact ';
const MARKED = /"\\u0000exact ([^"]*)"/g;

/** Like JSON.stringify, with a Fraction as a number of all its digits. */
export function writeJson(value: unknown, indent?: number): string {
  const marked = JSON.stringify(
    value,
    function (this: Record<string, unknown>, key: string, plain: unknown) {
      const original = this[key];
      return original instanceof Fraction ? MARK + digits(original) : plain;
    },
    indent,
  );
  return marked.replace(MARKED, '$1');
}

function digits(value: Fraction): string {
  const places = 400;
  const shown = value.toString(places);
  return shown.includes('(') ? String(value.valueOf()) : shown;
}

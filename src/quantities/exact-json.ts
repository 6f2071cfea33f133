import Fraction from 'fraction.js';

/** Like JSON.stringify, with a Fraction as a number. */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    function (this: Record<string, unknown>, key: string, plain: unknown) {
      const original = this[key];
      return original instanceof Fraction ? original.valueOf() : plain;
    },
    indent,
  );
}

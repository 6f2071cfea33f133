import Fraction from 'fraction.js';
import { decimalPlaces } from './exact-number.ts';

/**
 * JSON like `JSON.stringify`, with exact numbers: a Fraction becomes a number with all its decimal digits, a bigint one
 * with all of its. A rational without a finite decimal (1/3) becomes the nearest double. What JSON has no word for
 * (undefined, functions, NaN) is left out of objects and null elsewhere. `indent` is a number of spaces.
 */
export function writeJson(value: unknown, indent = 0): string {
  return write(value, indent > 0 ? ' '.repeat(indent) : '', '') ?? 'null';
}

function write(value: unknown, indent: string, margin: string): string | undefined {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'bigint':
      return value.toString();
    case 'object':
      break;
    default:
      // Strings come out well-formed, a lone surrogate as its escape.
      return JSON.stringify(value);
  }
  if (value instanceof Fraction) return writeFraction(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return write(value.toJSON(), indent, margin);
  const inner = margin + indent;
  if (Array.isArray(value)) {
    return enclose(
      '[',
      ']',
      value.map((item) => write(item, indent, inner) ?? 'null'),
      indent,
      margin,
    );
  }
  const members: string[] = [];
  const colon = indent === '' ? ':' : ': ';
  for (const [key, member] of Object.entries(value)) {
    const written = write(member, indent, inner);
    if (written !== undefined) members.push(JSON.stringify(key) + colon + written);
  }
  return enclose('{', '}', members, indent, margin);
}

function enclose(open: string, close: string, parts: readonly string[], indent: string, margin: string): string {
  if (parts.length === 0) return open + close;
  if (indent === '') return open + parts.join(',') + close;
  const line = `\n${margin}${indent}`;
  return `${open}${line}${parts.join(`,${line}`)}\n${margin}${close}`;
}

/** A rational as a JSON number: all its decimal digits where they end, else the nearest double. */
function writeFraction(value: Fraction): string {
  const sign = value.s < 0n && value.n !== 0n ? '-' : '';
  if (value.d === 1n) return sign + value.n.toString();
  const places = decimalPlaces(value.d);
  if (places === undefined) return String(value.valueOf());
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

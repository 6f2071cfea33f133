import type { EdtfDate } from './dates.ts';

// A year, a month or a day of the years 0000 to 9999, with EDTF's marks: ? uncertain, ~ approximate, % both.
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/**
 * Reads the dates that catalogues are full of, and intervals between two of them: undefined for all other EDTF, which
 * `parseDate` reads. A parser of all of EDTF takes longer to load and run than the rest of a catalogue together.
 */
export function parsePlainDate(text: string): EdtfDate | undefined {
  const [first, last, ...more] = text.split('/');
  const from = parseOne(first!);
  if (last === undefined || from === undefined) return from;
  const to = parseOne(last);
  if (to === undefined || more.length > 0 || to.from! < from.from!) return undefined;
  return {
    edtf: text,
    from: from.from,
    to: to.to,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
  };
}

function parseOne(text: string): EdtfDate | undefined {
  const [, year, month, day, mark] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const lastMonth = month ?? '12';
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(lastMonth), 0)).getUTCDate();
  if (month !== undefined && (month < '01' || month > '12')) return undefined;
  if (day !== undefined && (day < '01' || Number(day) > days)) return undefined;
  return {
    edtf: text,
    from: `${year}-${month ?? '01'}-${day ?? '01'}`,
    to: `${year}-${lastMonth}-${day ?? days}`,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

import { metadataField, type MetadataDate } from './metadata.ts';

const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/;
const MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const YEAR = /^\d{4}$/;
const COMPACT = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d{6})?(?:\D|$)/;
const DAY_IN_ADDRESS = /[/_t-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const MONTH_IN_ADDRESS = /[/_t-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?=[/_.-]|$)/;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * A date that a document carries, as a day, a month or a year in EDTF (the time of day is left out, the words of the
 * author's own time zone kept); none where it cannot be read for certain: `03/04/2007` is a day in March or in April.
 */
export function metadataDate(value: unknown, source: string, of: MetadataDate['of']): MetadataDate | undefined {
  const field = metadataField(value, source);
  const date = field && edtf(field.value);
  return date === undefined ? undefined : { value: date, source, of };
}

/** The day that an address names, as content management systems put it there: when a page was put up, not published. */
export function dateInAddress(address: string | undefined): MetadataDate | undefined {
  const found = DAY_IN_ADDRESS.exec(address ?? '') ?? MONTH_IN_ADDRESS.exec(address ?? '') ?? [];
  const [, year, month, day] = found;
  const value = year && month && valid(year, month, day);
  return value ? { value, source: 'the address of the page', of: 'upload' } : undefined;
}

function edtf(text: string): string | undefined {
  if (YEAR.test(text)) return text;
  const [, year, month, day] = DAY.exec(text) ?? COMPACT.exec(text) ?? MONTH.exec(text) ?? [];
  if (year && month) return valid(year, month, day);
  const [, earlyDay, lateMonth, lateYear] = DAY_FIRST.exec(text) ?? [];
  if (lateYear) return valid(lateYear, monthNumber(lateMonth!), earlyDay);
  const [, earlyMonth, lateDay, itsYear] = MONTH_FIRST.exec(text) ?? [];
  return itsYear ? valid(itsYear, monthNumber(earlyMonth!), lateDay) : undefined;
}

function monthNumber(name: string): string {
  const lower = name.toLowerCase();
  return String(
    MONTHS.findIndex(
      (month) => month === lower || month.slice(0, 3) === lower || (lower === 'sept' && month === 'september'),
    ) + 1,
  );
}

function valid(year: string, month: string, day: string | undefined): string | undefined {
  const parts = [Number(year), Number(month), Number(day ?? 1)] as const;
  const date = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
  if (date.getUTCMonth() !== parts[1] - 1 || date.getUTCDate() !== parts[2]) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}

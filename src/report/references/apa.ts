import { publishedIn, type CslDate, type CslItem } from './csl.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** A reference as the APA's manual (7th edition) has it for a page of the web: `Author. (2002, October 8). Title. Publisher. URL`. */
export function formatApa(item: CslItem): string {
  const { title, author, issued, URL } = item;
  const publisher = publishedIn(item);
  const date = `(${dateWords(issued)})`;
  const name = author?.[0]?.literal;
  const head = name === undefined ? [title, date] : [name, date, title];
  const sentences = [...head, ...(publisher === undefined ? [] : [publisher])].map(sentence);
  return [...sentences, ...(URL === undefined ? [] : [URL])].join(' ');
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

function dateWords({ 'date-parts': parts = [], season, literal, circa }: CslDate): string {
  const words = literal ?? rangeWords(parts, season);
  return circa ? `ca. ${words}` : words;
}

function rangeWords(parts: NonNullable<CslDate['date-parts']>, season: number | undefined): string {
  const [from = [], to] = parts;
  const [year, month, day] = from;
  if (season !== undefined) return `${year}, ${SEASONS[season - 1]}`;
  if (to === undefined) return dayWords(from);
  const isOneYear = to[0] === year && month !== undefined;
  if (!isOneYear) return `${dayWords(from)}–${dayWords(to)}`;
  const isOneMonth = to[1] === month && day !== undefined;
  return `${dayWords(from)}–${isOneMonth ? to[2] : monthWords(to)}`;
}

/** `2002, October 8`. */
function dayWords(parts: readonly number[]): string {
  return parts.length === 1 ? `${parts[0]}` : `${parts[0]}, ${monthWords(parts)}`;
}

function monthWords([, month, day]: readonly number[]): string {
  return `${MONTHS[month! - 1]}${day === undefined ? '' : ` ${day}`}`;
}

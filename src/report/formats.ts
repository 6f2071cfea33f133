import type { Formatter, Rendered, RenderOptions, Report } from './report.ts';

/** A format of output: `load` brings in only what that format needs. */
export interface Format {
  readonly name: string;
  /** File endings that ask for the format. */
  readonly endings: readonly string[];
  /** What it is for, in the words of --help. */
  readonly describes: string;
  readonly load: () => Promise<Formatter>;
  /** Whether it tells findings, and so has nothing to write of any other answer. */
  readonly isOfFindings?: true;
}

/** Every format there is. A new one is a file in `formats/` and an entry here. */
export const FORMATS = [
  {
    name: 'table',
    endings: ['.txt'],
    describes: 'for reading in a terminal',
    load: async () => (await import('./formats/table.ts')).formatTable,
  },
  {
    name: 'csv',
    endings: ['.csv'],
    describes: 'for spreadsheets and data tools',
    load: async () => (await import('./formats/csv.ts')).formatCsv,
  },
  {
    name: 'tsv',
    endings: ['.tsv', '.tab'],
    describes: 'the same, separated by tabs, a line a row',
    load: async () => (await import('./formats/tsv.ts')).formatTsv,
  },
  {
    name: 'json',
    endings: ['.json'],
    describes: 'the whole result, for programs',
    load: async () => (await import('./formats/json.ts')).formatJson,
  },
  {
    name: 'ndjson',
    endings: ['.ndjson', '.jsonl'],
    describes: 'one JSON object a line, for streams',
    load: async () => (await import('./formats/ndjson.ts')).formatNdjson,
  },
  {
    name: 'md',
    endings: ['.md', '.markdown'],
    describes: 'Markdown, for documents and pages',
    load: async () => (await import('./formats/md.ts')).formatMd,
  },
  {
    name: 'github',
    endings: [],
    describes: 'findings as annotations in GitHub workflows',
    isOfFindings: true,
    load: async () => (await import('./formats/github.ts')).formatGithub,
  },
  {
    name: 'sarif',
    endings: ['.sarif'],
    describes: 'findings as SARIF 2.1.0, for code hosts and editors',
    isOfFindings: true,
    load: async () => (await import('./formats/sarif.ts')).formatSarif,
  },
  {
    name: 'html',
    endings: ['.html', '.htm'],
    describes: 'a page of its own, for browsers and for print',
    load: async () => (await import('./formats/html.ts')).formatHtml,
  },
  {
    name: 'xlsx',
    endings: ['.xlsx'],
    describes: 'a workbook with typed cells, for a file (-o)',
    load: async () => (await import('./formats/xlsx.ts')).formatXlsx,
  },
] as const satisfies readonly Format[];

export type FormatName = (typeof FORMATS)[number]['name'];
/** The formats that are text; the others are bytes, which no terminal can show. */
export type TextFormatName = Exclude<FormatName, 'xlsx'>;

/** The names of all formats, for --help and for what a wrong name is compared with. */
export const FORMAT_NAMES: readonly FormatName[] = FORMATS.map(({ name }) => name);

/** Those of them that any answer has, whether or not it tells findings. */
export const ANSWER_FORMATS: readonly FormatName[] = FORMATS.filter((format) => !('isOfFindings' in format)).map(
  ({ name }) => name,
);

/** Whether there is a format of that name. */
export function isFormatName(name: string): name is FormatName {
  return FORMAT_NAMES.some((known) => known === name);
}

/** Whether a format is text, which a terminal can show. */
export function isTextFormat(name: FormatName): name is TextFormatName {
  return name !== 'xlsx';
}

/** The format that a file's ending asks for, upper or lower case; `undefined` for another ending. */
export function formatForFile(path: string): FormatName | undefined {
  const lower = path.toLowerCase();
  return FORMATS.find(({ endings }) => endings.some((ending: string) => lower.endsWith(ending)))?.name;
}

/** The report in the format named: text, or the bytes of a format that is none. */
export function render(report: Report, name: TextFormatName, options: RenderOptions): Promise<string>;
export function render(report: Report, name: FormatName, options: RenderOptions): Promise<Rendered>;
export async function render(report: Report, name: FormatName, options: RenderOptions): Promise<Rendered> {
  const formats: readonly Format[] = FORMATS;
  const format = formats.find((candidate) => candidate.name === name);
  if (format === undefined) throw new RangeError(`no format is called ${name}`);
  const write = await format.load();
  return write(report, options);
}

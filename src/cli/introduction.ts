/** What the tool is for: the head of --help and of the manual. */
export const INTRODUCTION = `Compares quantified claims across documents: what each says, word for word and
where; whether the figure changed or only its wording; what cannot be concluded.`;

/** What to type first, and what it gives. */
export const EXAMPLES = [
  ['claims diff 2002 2007', 'the figures of two years side by side'],
  ['claims sources countries', 'every source of a statistic, with its words'],
  ['claims show parties', 'one statistic through all its years'],
  ['claims report -o report.html', 'all of it as a page: charts, verdicts, quotes'],
  ['claims report -o report.csv', 'every observation with its citation'],
  ['claims check', 'is every quote and figure still true?'],
] as const;

/** The variables of the environment that change what it does. */
export const ENVIRONMENT = [
  ['CLAIMS_CATALOGUE', 'the catalogue, where --catalogue names none'],
  ['CLAIMS_NO_CACHE', 'where it is set, nothing is kept from run to run'],
  ['XDG_CACHE_HOME', 'where what was read before is kept, in claims/; by default ~/.cache'],
  ['NO_COLOR', 'where it is set, no colour'],
  ['FORCE_COLOR', 'where it is set, colour even where the output is no terminal'],
  ['COLUMNS', 'how wide the output is, where no terminal tells'],
] as const;

/** What the exit codes tell. */
export const EXIT_STATUS = [
  ['0', 'all well'],
  ['1', 'findings of check, or differences with --exit-code'],
  ['2', 'bad usage, or input that cannot be used'],
] as const;

import { isExclusion, type CitationProblem, type Standing } from '../catalogue/observation.ts';

/** What is wrong with a citation, in one sentence without a full stop. */
export function problemWords(problem: CitationProblem): string {
  return isExclusion(problem) ? `${excludedWords(problem.claim)}: ${troubleWords(problem)}` : troubleWords(problem);
}

/** That a figure is left out on purpose, and of which claim. */
export function excludedWords(claim: string | null): string {
  return claim === null ? 'excluded' : `excluded from ${claim}`;
}

/** The same, without telling whether it was to be left out. */
export function troubleWords(problem: CitationProblem): string {
  const { document, paragraph } = problem;
  const where = `paragraph ${paragraph} of ${document}`;
  const quote = `“${problem.quote}”`;
  switch (problem.kind) {
    case 'moved':
      return absence(problem, problem.paragraphs);
    case 'missing':
      return absence(problem, problem.paragraphs);
    case 'reworded': {
      const place = problem.to === paragraph ? where : `${where}, but in paragraph ${problem.to}`;
      const context = [problem.found.prefix, problem.found.suffix].some((words) => words !== null);
      return `${quote} is worded otherwise in ${place}, with the same figure: “${problem.found.quote}”${context ? ', or the words around it are' : ''}`;
    }
    case 'value-changed':
      return problem.whole === null
        ? `${quote} does not stand in ${where}; what is most like it${problem.to === paragraph ? '' : `, in paragraph ${problem.to},`} differs in a figure, hedge, unit or time, or in what it says of them: “${problem.found}”`
        : `${quote} cuts off part of its figure: in paragraph ${problem.to} of ${document} it is “${problem.whole}”`;
    case 'ambiguous':
      return `${quote} stands ${standingWords(problem.standings, problem.document)}`;
    case 'no-quantity':
      return isExclusion(problem)
        ? `${quote} states no quantity`
        : `${quote} states no quantity that ${problem.claim} could be read from`;
    case 'several-quantities':
      return `${quote} states several quantities: ${quotedWords(problem.figures)}`;
    case 'figure-missing':
      return `${quote} does not state the figure “${problem.wanted}”, but ${quotedWords(problem.figures)}`;
    case 'typed-value':
      return `the typed value ${problem.typed} is not what ${quote} says: ${problem.read}`;
  }
}

function quotedWords(figures: readonly string[]): string {
  return figures.map((figure) => `“${figure}”`).join(', ');
}

function absence({ document, paragraph, quote }: CitationProblem, paragraphs: number): string {
  return paragraph > paragraphs
    ? `${document} has no paragraph ${paragraph}: it ends with paragraph ${paragraphs}`
    : `“${quote}” does not stand in paragraph ${paragraph} of ${document}`;
}

function standingWords(standings: readonly Standing[], document: string): string {
  const [only] = standings;
  if (only !== undefined && standings.length === 1)
    return `${only.times} times in paragraph ${only.paragraph} of ${document}`;
  return `in paragraphs ${firstWords(standings.map(({ paragraph }) => paragraph))} of ${document}, and nothing tells which is meant`;
}

/** How many paragraphs are named where there are more than can be looked at. */
const NAMED = 5;

/** Paragraphs by their numbers: of many the first, and how many more there are. */
function firstWords(paragraphs: readonly number[]): string {
  if (paragraphs.length <= NAMED + 1) return paragraphs.join(' and ');
  return `${paragraphs.slice(0, NAMED).join(', ')} and ${paragraphs.length - NAMED} others`;
}

/** What to do about it, in one sentence without a full stop. */
export function problemHint(problem: CitationProblem): string {
  switch (problem.kind) {
    case 'moved':
      return `it stands in paragraph ${problem.to}: set \`paragraph\` to that, or run claims check --fix`;
    case 'reworded':
      return 'read both, and if they say the same, run claims check --fix';
    case 'value-changed':
      if (problem.whole !== null) return 'quote the whole of it';
      return problem.elsewhere.length > 0
        ? `its very words stand in paragraph ${firstWords(problem.elsewhere)}: find out which is meant, and set \`paragraph\` and \`quote\``
        : 'find out whether the document was changed or the quote is wrong, and copy the quote from it letter by letter';
    case 'ambiguous':
      return 'make the quote longer, or add the words right before it as `prefix` or right after it as `suffix`';
    case 'missing':
      if (problem.across !== null) {
        return `it begins in paragraph ${problem.across} and goes on in the next: quote the words of one of them`;
      }
      return problem.paragraph > problem.paragraphs
        ? 'set `paragraph` to the one that holds the quote; paragraphs are parted by blank lines and counted from 1'
        : `copy the quote from the document, letter by letter; or take it out, where the figure is gone: claims remove ${isExclusion(problem) ? 'exclusion' : 'observation'}`;
    case 'no-quantity':
      return 'quote the words that hold the figure';
    case 'several-quantities':
      return 'make the quote shorter, or name the one meant as `figure`';
    case 'figure-missing':
      return 'set `figure` to one of them';
    case 'typed-value':
      return 'take `value` out, or mend it';
  }
}

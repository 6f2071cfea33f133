import type { ObservationProblem } from '../catalogue/observation.ts';

/** What is wrong with an observation, in one sentence without a full stop. */
export function problemWords(problem: ObservationProblem): string {
  const { claim, document, paragraph } = problem;
  const where = `paragraph ${paragraph} of ${document}`;
  const quote = `“${problem.quote}”`;
  switch (problem.kind) {
    case 'no-paragraph':
      return `${document} has no paragraph ${paragraph}: it ends with paragraph ${problem.paragraphs}`;
    case 'quote-missing':
      return `${quote} does not stand in ${where}`;
    case 'quote-ambiguous':
      return `${quote} stands ${problem.times} times in ${where}`;
    case 'no-quantity':
      return `${quote} states no quantity that ${claim} could be read from`;
    case 'several-quantities':
      return `${quote} states several quantities: ${problem.figures.join(', ')}`;
    case 'figure-missing':
      return `${quote} does not state the figure ${problem.wanted}, but ${problem.figures.join(', ')}`;
    case 'figure-cut':
      return `${quote} cuts off part of its figure: in ${where} it is “${problem.whole}”`;
    case 'value-differs':
      return `the typed value ${problem.typed} is not what ${quote} says: ${problem.read}`;
  }
}

/** What to do about it, in one sentence without a full stop. */
export function problemHint(problem: ObservationProblem): string {
  switch (problem.kind) {
    case 'no-paragraph':
      return 'set `paragraph` to the one that holds the quote; paragraphs are parted by blank lines and counted from 1';
    case 'quote-missing':
      return problem.elsewhere.length > 0
        ? `it stands in paragraph ${problem.elsewhere.join(' and ')}: set \`paragraph\` to that`
        : 'copy the quote from the document, letter by letter';
    case 'quote-ambiguous':
      return 'make the quote longer, or add the words right before it as `prefix` or right after it as `suffix`';
    case 'no-quantity':
      return 'quote the words that hold the figure';
    case 'several-quantities':
      return 'make the quote shorter, or name the one meant as `figure`';
    case 'figure-missing':
      return 'set `figure` to one of them';
    case 'figure-cut':
      return 'quote the whole of it';
    case 'value-differs':
      return 'take `value` out, or mend it';
  }
}

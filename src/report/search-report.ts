import { keywordInContext } from '../corpus/keyword-in-context.ts';
import type { SearchMatch } from '../corpus/search.ts';
import type { Span } from '../corpus/words.ts';
import type { Report, Text } from './report.ts';

// Both halves with the keyword between them fit 80 columns.
const CONTEXT = 76;

/** Paragraphs that hold the words looked for, each with the first of them in its context. */
export function searchReport(matches: readonly SearchMatch[]): Report {
  const lines = matches.map((match) => ({ match, context: keywordInContext(match.text, densest(match), CONTEXT) }));
  return {
    result: { version: 1, matches },
    items: matches,
    columns: ['document', 'paragraph', 'score', 'before', 'keyword', 'after'],
    rows: lines.map(({ match, context }) => [
      match.document,
      match.paragraph,
      match.score,
      context.before,
      context.keyword,
      context.after,
    ]),
    display: [
      {
        kind: 'verbatim',
        lines: lines.flatMap(({ match, context }): Text[] => [
          [{ text: `${match.document} ¶${match.paragraph}`, style: 'dim' }],
          [context.before.padStart(CONTEXT / 2), { text: context.keyword, style: 'figure' }, context.after],
        ]),
      },
      { kind: 'paragraph', text: matches.length === 1 ? '1 paragraph' : `${matches.length} paragraphs` },
    ],
  };
}

/** The first of the words found that has most of the others in the context after it. */
function densest({ matches }: SearchMatch): Span {
  let [best, most] = [matches[0]!, 0];
  // As they stand in order, the context of each ends where that of the one before does, or later.
  let next = 0;
  for (const [at, match] of matches.entries()) {
    while (next < matches.length && matches[next]!.end - match.start <= CONTEXT / 2) next++;
    if (next - at > most) [best, most] = [match, next - at];
  }
  return best;
}

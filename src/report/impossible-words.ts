import type { Impossibility, Term } from '../comparison/checks/finding.ts';
import type { FindingWords } from './finding-words.ts';
import { guaranteeWords } from './interval-words.ts';

/** Why figures cannot be true together, with the arithmetic. */
export function impossibleWords(fact: Impossibility & { readonly note: string | null }): FindingWords {
  const because = fact.note === null ? '' : ` (${fact.note})`;
  const hint = 'one of the figures, or the constraint, is wrong: compare what the documents say';
  switch (fact.constraint) {
    case 'always': {
      const sides = `the left side is ${guaranteeWords(fact.left)}, and the right side is ${guaranteeWords(fact.right)}`;
      return {
        message: `in ${fact.year}, ${fact.text} cannot be${because}: ${fact.terms.map(termWords).join(', ')}; so ${sides}`,
        hint,
      };
    }
    case 'never-falls': {
      const { from, to } = fact;
      const side = ({ year, strict, words }: typeof from) =>
        `${words.map((each) => `“${each}”`).join(', ')} in ${year} is ${guaranteeWords(strict)}`;
      return { message: `${fact.claim} cannot fall${because}: ${side(from)}, ${side(to)}, wholly below`, hint };
    }
    case 'one-period': {
      const says = fact.periods.map(({ document, period, of }) => `${document}: ${period ?? 'no period'}, of ${of}`);
      return {
        message: `the sources${fact.year === null ? '' : ` of ${fact.year}`} speak of different periods for ${fact.claim}${because}: ${says.join('; ')}`,
        hint: 'mend `period` or `of`, or take the constraint out',
      };
    }
  }
}

function termWords({ claim, words }: Term): string {
  return `${claim} is ${words.map((each) => `“${each}”`).join(', ')}`;
}

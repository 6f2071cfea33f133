import type { Impossibility, Term } from '../comparison/checks/finding.ts';
import type { FindingWords } from './finding-words.ts';
import { intervalNotation } from './interval-words.ts';

/** Why figures cannot be true together, with the arithmetic. */
export function impossibleWords(fact: Impossibility & { readonly note: string | null }): FindingWords {
  const because = fact.note === null ? '' : ` (${fact.note})`;
  const hint = 'one of the figures, or the constraint, is wrong: compare what the documents say';
  switch (fact.constraint) {
    case 'always': {
      const sides = `${intervalNotation(fact.left)} ${fact.relation} ${intervalNotation(fact.right)}`;
      return {
        message: `in ${fact.year}, ${fact.text} cannot be${because}: ${fact.terms.map(termWords).join(', ')}, and ${sides} holds for no values`,
        hint,
      };
    }
    case 'never-falls': {
      const { from, to } = fact;
      const side = ({ year, strict, words }: typeof from) =>
        `${words.map((each) => `“${each}”`).join(', ')} in ${year} is ${intervalNotation(strict)}`;
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

function termWords({ claim, words, strict }: Term): string {
  return `${claim} is ${intervalNotation(strict)}, said ${words.map((each) => `“${each}”`).join(', ')}`;
}

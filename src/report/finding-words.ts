import { UNKNOWN_DATE } from '../catalogue/dates.ts';
import { addCommand } from './add-words.ts';
import type { Fact } from '../comparison/checks/finding.ts';
import { impossibleWords } from './impossible-words.ts';
import { excludedWords, problemHint, problemWords } from './problem-words.ts';

/** What was noticed, and what to do about it: each one sentence without a full stop. */
export interface FindingWords {
  readonly message: string;
  readonly hint: string | null;
}

/** The words of a finding. */
export function findingWords(fact: Fact): FindingWords {
  switch (fact.kind) {
    case 'moved':
    case 'reworded':
    case 'value-changed':
    case 'ambiguous':
    case 'missing':
    case 'no-quantity':
    case 'several-quantities':
    case 'figure-missing':
    case 'typed-value':
      return { message: problemWords(fact), hint: problemHint(fact) };
    case 'document-unusable':
      return { message: `${fact.document}: ${fact.message}`, hint: fact.hint ?? null };
    case 'document-changed':
      return {
        message: `${fact.document} is not the file that was catalogued: its SHA-256 is ${fact.found}${TEXT[String(fact.isTextChanged)]}`,
        hint: 'compare it with the one that was meant, and then set `sha256` to the new one, or run claims check --lock',
      };
    case 'reader-changed':
      return {
        message: `${fact.document} is the same file, but reads otherwise than ${fact.catalogued ?? 'the program'} read it: it was read by ${fact.found}`,
        hint: 'look whether its quotes still stand, and then run claims check --lock',
      };
    case 'document-unsealed':
      return {
        message: `${fact.document} has no SHA-256: a later change of the file would go unnoticed`,
        hint: `add \`sha256: ${fact.found}\`, or run claims check --lock`,
      };
    case 'document-uncatalogued':
      return { message: `${fact.path} is not in the catalogue`, hint: `add it with: ${addCommand([fact.path])}` };
    case 'date-uncertain':
      return {
        message: `the date of ${fact.document} is not certain: ${fact.date}`,
        hint:
          fact.date === UNKNOWN_DATE ? `where you know it, say it: claims set ${fact.document} --date 2019-03` : null,
      };
    case 'duplicate':
      return {
        message: `${fact.claim} has “${fact.figure}” in paragraph ${fact.paragraph} of ${fact.document} twice: observation ${fact.index + 1} repeats observation ${fact.of + 1}`,
        hint: 'take one of them out',
      };
    case 'excluded-observation':
      return {
        message: `“${fact.figure}” in paragraph ${fact.paragraph} of ${fact.document} is ${excludedWords(fact.claim)}, and yet observation ${fact.of + 1} of ${fact.observedBy}`,
        hint: 'take one of them out',
      };
    case 'period-missing':
      return {
        message: `${fact.claim} is a flow, but its ${fact.document === null ? 'formula' : `figure in ${fact.document}`} has no period`,
        hint: `add \`period\`, such as P5Y or P1Y, to the ${fact.document === null ? '' : 'observation or the '}claim`,
      };
    case 'impossible':
      return impossibleWords(fact);
    case 'conflict':
      return {
        message: `the sources of ${fact.year} exclude each other on ${fact.claim}: ${saidWords(fact.says)}`,
        hint: 'look whether they count the same thing; if not, give them different `bases`',
      };
    case 'disagreement-in-words':
      return {
        message: `the sources of ${fact.year} word ${fact.claim} differently: ${saidWords(fact.says)}`,
        hint: null,
      };
    case 'basis-drift':
      return {
        message: `what ${fact.claim} counts changes its name: ${fact.names.map(({ year, counted }) => `${counted} (${year})`).join(' → ')}`,
        hint: 'look whether it still is the same thing; if not, give the observations different `bases`',
      };
    case 'stale':
      return {
        message: `${fact.claim} is “${fact.figure}” in ${fact.years.join(', ')}: the same words carried forward`,
        hint: null,
      };
    case 'silence':
      return {
        message: `${fact.claim} was stated in ${fact.stated.join(', ')}, and is not in ${fact.silent.join(', ')}`,
        hint: null,
      };
    case 'uncatalogued':
      return {
        message: `no claim covers “${fact.words}” in paragraph ${fact.paragraph} of ${fact.document}${fact.others === 0 ? '' : `; ${fact.others === 1 ? 'another document states' : `${fact.others} others state`} the like`}`,
        hint: null,
      };
  }
}

const TEXT: Readonly<Record<string, string>> = {
  null: '',
  true: ', and it reads otherwise',
  false: ', though it reads the same',
};

function saidWords(says: readonly { readonly document: string; readonly figure: string }[]): string {
  return says.map(({ document, figure }) => `“${figure}” (${document})`).join(', ');
}

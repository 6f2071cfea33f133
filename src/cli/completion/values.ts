import { isUndated, yearOf } from '../../catalogue/dates.ts';
import { isRequired, ownFields, type EntryKind } from '../../catalogue/own-fields.ts';
import { VERDICTS } from '../../comparison/diff.ts';
import type { Io } from '../io.ts';
import type { Candidate } from './candidates.ts';
import { SHELLS } from './scripts.ts';

/** Kinds of values that are completed. */
export type Kind = 'claims' | 'documents' | 'names' | 'years' | 'sides' | 'shells' | 'fields' | 'verdicts' | 'readings';

/** Gives all values of a kind; `words` may name a catalogue. */
export type Values = (kind: Kind, words: readonly string[]) => Promise<readonly Candidate[]>;

/** The values that the catalogue has, the one that the words name or the nearest. */
export function valuesFrom(io: Io, words: readonly string[]): Values {
  return async (kind) => {
    switch (kind) {
      case 'shells':
        return SHELLS.map((value) => ({ value, description: '' }));
      case 'fields':
        return [...new Set([...unsettable('claim'), ...unsettable('document')])].map((value) => ({
          value,
          description: '',
        }));
      case 'verdicts':
        return VERDICTS.map((value) => ({ value, description: '' }));
      case 'readings':
        return ['granularity', 'measured'].map((value) => ({ value, description: '' }));
      case 'claims':
        return claims(io, words);
      case 'names':
        return [...(await claims(io, words)), ...(await documents(io, words))];
      case 'documents':
        return documents(io, words);
      case 'years':
        return years(io, words);
      case 'sides':
        return [...(await years(io, words)), ...(await documents(io, words))];
    }
  };
}

const unsettable = (kind: EntryKind) => ownFields(kind).filter((field) => !isRequired(kind, field));

async function catalogue(io: Io, words: readonly string[]) {
  const { loadNamedCatalogue } = await import('../project.ts');
  const at = words.findLastIndex((word) => /^--catalogue(?:=|$)/.test(word));
  if (at < 0) return loadNamedCatalogue(io, undefined);
  const [, assigned] = /=(.*)/s.exec(words[at]!) ?? [];
  return loadNamedCatalogue(io, assigned ?? words[at + 1]);
}

async function claims(io: Io, words: readonly string[]): Promise<Candidate[]> {
  const found = (await catalogue(io, words)).claims;
  return found.map(({ id, title }) => ({ value: id, description: title }));
}

async function documents(io: Io, words: readonly string[]): Promise<Candidate[]> {
  const found = (await catalogue(io, words)).documents;
  return found.map(({ id, title }) => ({ value: id, description: title }));
}

async function years(io: Io, words: readonly string[]): Promise<Candidate[]> {
  const { documents: dated } = await catalogue(io, words);
  const dates = dated.flatMap(({ date }) => (isUndated(date) ? [] : [yearOf(date) ?? date.edtf]));
  return [...new Set(dates)].toSorted().map((value) => {
    const count = dates.filter((date) => date === value).length;
    return { value, description: count === 1 ? '1 document' : `${count} documents` };
  });
}

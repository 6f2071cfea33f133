import { expect, it } from 'vitest';
import { nameIds } from '../../src/discovery/name-ids.ts';

const named = (phrase: string, ...details: string[]) => ({ phrase, complement: null, details });

it('ids are short where that is enough, and tell apart what shares its noun, all alike', () => {
  expect(
    nameIds([named('members', 'CPC'), named('delegations', 'sent'), named('delegations', 'received')], []),
  ).toEqual(['members', 'delegations-sent', 'delegations-received']);
});

it('ids are never those that are taken, and number what nothing else tells apart', () => {
  expect(nameIds([named('members'), named('books'), named('books')], ['members'])).toEqual([
    'members-2',
    'books',
    'books-2',
  ]);
});

it('ids are letters, digits and hyphens, whatever a language writes', () => {
  expect(nameIds([named('Población de España’s'), named('人口')], [])).toEqual(['poblacion-de-espanas', 'series']);
});

it('ids of one noun are told apart by what is said of it, without its preposition', () => {
  const balance = (complement: string) => ({ ...named('balance'), complement });
  expect(nameIds([balance('in the treasury'), balance('of trade')], [])).toEqual(['balance-treasury', 'balance-trade']);
});

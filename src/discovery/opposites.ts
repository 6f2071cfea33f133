import type { Cluster } from './cluster.ts';
import type { ToTerm } from './terms.ts';

/** Words for opposite things or directions: a figure of one is none of the other, however alike the rest of the words. */
const OPPOSITES =
  'sent/received given/received paid/received paid/owed imports/exports bought/sold purchased/sold purchases/sales born/died ' +
  'births/deaths marriages/divorces hired/fired hired/dismissed joined/left joined/resigned arrived/departed ' +
  'arrivals/departures entered/left immigrants/emigrants immigration/emigration opened/closed opened/fixed ' +
  'reported/fixed added/removed added/orphaned created/destroyed built/demolished gained/lost won/lost gains/losses ' +
  'profits/losses assets/liabilities income/expenses income/expenditure income/spending revenue/expenses ' +
  'revenues/expenditures revenue/spending receipts/expenditures receipts/disbursements receipts/expenses surplus/deficit ' +
  'credits/debits deposits/withdrawals borrowed/lent loans/deposits supply/demand employed/unemployed ' +
  'employment/unemployment insured/uninsured literate/illiterate urban/rural male/female men/women boys/girls ' +
  'mothers/fathers sons/daughters public/private accepted/rejected approved/rejected approved/denied granted/denied ' +
  'passed/failed yes/no favor/against domestic/foreign inland/overseas northern/southern eastern/western upper/lower ' +
  'minimum/maximum inbound/outbound incoming/outgoing enlisted/discharged appointed/removed victories/defeats ' +
  'import/export buyers/sellers lenders/borrowers teachers/students doctors/patients killed/wounded killed/injured ' +
  'dead/wounded dead/injured';

/** The terms that are opposites of a term. */
export type Opposites = ReadonlyMap<string, readonly string[]>;

/** The opposites, as terms. */
export function oppositesOf(toTerm: ToTerm): Opposites {
  const found = new Map<string, string[]>();
  for (const pair of OPPOSITES.split(' ')) {
    const [a, b] = pair.split('/').map(toTerm);
    if (a === undefined || b === undefined) continue;
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

/** How much of a cluster's weight a word has that decides what it is of. */
const DECIDES = 0.12;

/**
 * Whether two clusters are of opposites: a word that weighs in one, its opposite in the other, and neither in both.
 * @param opposites by the numbers of the terms
 */
export function areOpposite(a: Cluster, b: Cluster, opposites: ReadonlyMap<number, readonly number[]>): boolean {
  for (const [term, weight] of a.centre) {
    if (weight < DECIDES * a.weight) break;
    for (const opposite of opposites.get(term) ?? []) {
      const other = b.centre.get(opposite) ?? 0;
      const isOurs = (a.centre.get(opposite) ?? 0) < weight / 2;
      const isTheirs = (b.centre.get(term) ?? 0) < other / 2;
      if (other >= DECIDES * b.weight && isOurs && isTheirs) return true;
    }
  }
  return false;
}

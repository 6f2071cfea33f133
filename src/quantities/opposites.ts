/** Words for opposite things or directions: a figure of one is none of the other, however alike the rest of the words. */
export const OPPOSITES: readonly (readonly [string, string])[] = (
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
  'dead/wounded dead/injured'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);

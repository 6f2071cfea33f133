/** Arithmetic over claims: `(delegations-sent + delegations-received) / years`. */
export type Formula =
  | { readonly op: 'claim'; readonly id: string }
  | { readonly op: 'years' }
  | { readonly op: 'number'; readonly value: string }
  | { readonly op: Operator; readonly left: Formula; readonly right: Formula };

type Operator = '+' | '-' | '*' | '/';

/** What cannot be read in a formula, with the string index where. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly index: number;
  constructor(message: string, index: number) {
    super(message);
    this.index = index;
  }
}

interface Token {
  readonly text: string;
  readonly index: number;
}

// An id may hold hyphens, so a minus sign stands between spaces.
const TOKEN = /\s*(?:([a-z0-9]+(?:-[a-z0-9]+)*(?:\.[0-9]+)?)|([-+*/()])|(\S))/gy;
const DEEPEST = 64;
const LONGEST = 2000;

/**
 * Reads a formula: claim ids, numbers, `years`, + - * / and parentheses.
 * @throws FormulaError where it is none
 */
export function parseFormula(text: string): Formula {
  if (text.length > LONGEST) throw new FormulaError(`a formula may hold ${LONGEST} characters`, LONGEST);
  const tokens = [...text.matchAll(TOKEN)].map((match): Token => {
    const token = match[1] ?? match[2];
    const index = match.index + match[0].length - (match[1] ?? match[2] ?? match[3] ?? '').length;
    if (token === undefined) throw new FormulaError(`${match[3]} has no meaning here`, index);
    return { text: token, index };
  });
  let at = 0;
  let depth = 0;
  const end = text.trimEnd().length;
  const next = () => tokens[at]?.text;
  const fail = (wanted: string): never => {
    const token = tokens[at];
    throw new FormulaError(
      token ? `expected ${wanted}, found ${token.text}` : `expected ${wanted} at its end`,
      token?.index ?? end,
    );
  };

  const chain = (operators: string, operand: () => Formula): Formula => {
    let left = operand();
    for (let op = next(); op !== undefined && operators.includes(op); op = next()) {
      at++;
      left = { op: op as Operator, left, right: operand() };
    }
    return left;
  };
  const sum = (): Formula => chain('+-', () => chain('*/', factor));
  const factor = (): Formula => {
    const token = next();
    if (token === '(') {
      if (++depth > DEEPEST) fail(`at most ${DEEPEST} parentheses in each other`);
      at++;
      const inner = sum();
      if (next() !== ')') fail(')');
      at++;
      depth--;
      return inner;
    }
    if (token === undefined || '+-*/)'.includes(token)) return fail('a claim, a number or (');
    at++;
    if (/^[0-9]+(?:\.[0-9]+)?$/.test(token)) return { op: 'number', value: token };
    return token === 'years' ? { op: 'years' } : { op: 'claim', id: token };
  };

  const formula = sum();
  if (at < tokens.length) fail('an operator');
  return formula;
}

/** The ids of the claims that a formula is over, in order, each once. */
export function claimsOf(formula: Formula): string[] {
  if (formula.op === 'claim') return [formula.id];
  if (formula.op === 'years' || formula.op === 'number') return [];
  return [...new Set([...claimsOf(formula.left), ...claimsOf(formula.right)])];
}

/** A formula as words, with only the parentheses it needs. */
export function formatFormula(formula: Formula): string {
  return write(formula, 0);
}

const PRECEDENCE = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

function write(formula: Formula, outer: number): string {
  if (formula.op === 'claim') return formula.id;
  if (formula.op === 'years') return 'years';
  if (formula.op === 'number') return formula.value;
  const own = PRECEDENCE[formula.op];
  const text = `${write(formula.left, own)} ${formula.op} ${write(formula.right, own + 1)}`;
  return own < outer ? `(${text})` : text;
}

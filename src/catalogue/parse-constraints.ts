import { nameHint } from '../corpus/nearest-name.ts';
import { RELATIONS, type Constraint } from './constraint.ts';
import type { CatalogueFile } from './definition.ts';
import { claimsOf, FormulaError, parseFormula, type Formula } from './formula.ts';

type Entry = NonNullable<CatalogueFile['constraints']>[number];
type Fail = (path: string, message: string, hint: string) => never;

const KINDS = ['always', 'never-falls', 'one-period'] as const;

/** Reads the catalogue's constraints, each of one kind and over claims that there are. */
export function readConstraints(entries: readonly Entry[], claims: readonly string[], fail: Fail): Constraint[] {
  return entries.map((entry, index) => readConstraint(entry, index, claims, fail));
}

function readConstraint(entry: Entry, index: number, claims: readonly string[], fail: Fail): Constraint {
  const path = `constraints/${index}`;
  const [kind, ...more] = KINDS.filter((each) => entry[each] !== undefined);
  if (kind === undefined || more.length > 0) {
    return fail(path, `a constraint is one of ${KINDS.join(', ')}`, 'give it one of them, and the others their own');
  }
  const at = `${path}/${kind}`;
  const requireClaim = (id: string) => {
    if (!claims.includes(id)) fail(at, `no claim is called ${id}`, nameHint(id, claims));
  };
  const note = entry.note ?? null;
  const text = entry[kind]!;
  if (kind !== 'always') {
    requireClaim(text);
    return { kind, index, note, claim: text };
  }
  const sides = text.split(/(<=|>=|=|<|>)/);
  const relation = RELATIONS.find((each) => each === sides[1]);
  if (relation === undefined || sides.length !== 3) {
    return fail(at, 'a relation has one of <=, >=, =, <, > between two formulas', 'write it like part <= whole');
  }
  const [left, right] = [readSide(sides[0]!, 0), readSide(sides[2]!, text.length - sides[2]!.length)];
  [...claimsOf(left), ...claimsOf(right)].forEach(requireClaim);
  return { kind, index, note, text: text.trim(), left, relation, right };

  function readSide(side: string, offset: number): Formula {
    try {
      return parseFormula(side);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      const place = `at character ${offset + error.index + 1}`;
      return fail(at, `the relation cannot be read: ${place}, ${error.message}`, 'write it like part <= whole');
    }
  }
}

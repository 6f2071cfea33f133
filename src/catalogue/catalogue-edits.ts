import { InputError } from '../corpus/input-error.ts';
import { nameHint } from '../corpus/nearest-name.ts';
import { exclusionPath, exclusionsOf, type Catalogue, type CataloguedObservation, type Claim } from './catalogue.ts';
import type { YamlEdit } from './edit-yaml.ts';
import {
  claimEntry,
  datesOf,
  documentEntry,
  observationEntry,
  placeByDate,
  type NewClaim,
  type NewDocument,
  type NewObservation,
} from './entries.ts';
import { moveExclusions } from './exclusion-edits.ts';
import { claimsOf } from './formula.ts';
import { formatPeriod } from './period.ts';
import { readYaml } from './read-yaml.ts';

/** Puts a document where its date has it among the others. */
export function addDocument(
  { documents }: Catalogue,
  id: string,
  document: NewDocument,
  from: string | null,
): YamlEdit[] {
  const after = placeByDate(
    documents.map(({ date }) => date.from),
    from,
  );
  return [
    {
      op: 'set',
      path: ['documents', id],
      value: documentEntry(document),
      after: after === null ? null : documents[after]!.id,
    },
  ];
}

/** Puts a claim after all others. */
export function addClaim(id: string, claim: NewClaim): YamlEdit[] {
  return [{ op: 'set', path: ['claims', id], value: claimEntry(claim) }];
}

/** Puts observations where the dates of their documents have them among the claim's others. */
export function addObservations(catalogue: Catalogue, claim: Claim, added: readonly NewObservation[]): YamlEdit[] {
  const dates = datesOf(catalogue);
  const there = claim.observations.map(({ document }) => dates.get(document) ?? null);
  if (there.length === 0) {
    return [{ op: 'set', path: ['claims', claim.id, 'observations'], value: added.map(observationEntry) }];
  }
  const ordered = added.toSorted((a, b) => compare(dates.get(a.document) ?? '', dates.get(b.document) ?? ''));
  return ordered.map((observation) => ({
    op: 'append',
    path: ['claims', claim.id, 'observations'],
    value: observationEntry(observation),
    after: placeByDate(there, dates.get(observation.document) ?? null),
  }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Gives a claim another id, in formulas too. */
export function renameClaim(catalogue: Catalogue, from: string, to: string): YamlEdit[] {
  requireClaim(catalogue, from);
  if (catalogue.claims.some(({ id }) => id === to)) {
    throw new InputError(`there is a claim ${to} already`, {
      hint: `to put both together: claims merge ${to} ${from}`,
    });
  }
  return [...replaceInFormulas(catalogue, new Set([from]), to), { op: 'rename', path: ['claims', from], key: to }];
}

/** Gives a document another id, in citations too. */
export function renameDocument(catalogue: Catalogue, from: string, to: string): YamlEdit[] {
  if (catalogue.documents.some(({ id }) => id === to)) throw new InputError(`there is a document ${to} already`);
  const observations = catalogue.claims
    .flatMap((claim) => claim.observations)
    .filter(({ document }) => document === from);
  return [
    { op: 'rename', path: ['documents', from], key: to },
    ...observations.map(({ claim, index }): YamlEdit => ({
      op: 'set',
      path: ['claims', claim, 'observations', index, 'document'],
      value: to,
    })),
    ...exclusionsOf(catalogue)
      .filter(({ document }) => document === from)
      .map((each): YamlEdit => ({ op: 'set', path: [...exclusionPath(each), 'document'], value: to })),
  ];
}

/**
 * Moves the observations of claims to another, and what they leave out, each where its date has it, and takes the claims
 * out.
 * @throws InputError where they cannot be one claim
 */
export function mergeClaims(catalogue: Catalogue, into: string, others: readonly string[]): YamlEdit[] {
  const target = requireClaim(catalogue, into);
  const merged = others.map((id) => requireClaim(catalogue, id));
  for (const claim of merged) requireMergeable(target, claim);
  requireApart(catalogue, new Set([into, ...others]));
  const there = new Set(target.observations.map(placeKey));
  const moved = merged.flatMap((claim) =>
    claim.observations.flatMap((each) => {
      if (there.has(placeKey(each))) return [];
      there.add(placeKey(each));
      return [toMove(each, claim, target)];
    }),
  );
  return [
    ...moveObservations(catalogue, target, moved),
    ...moveExclusions(catalogue, target, merged),
    ...replaceInFormulas(catalogue, new Set(others), into),
    ...others.map((id): YamlEdit => ({ op: 'delete', path: ['claims', id] })),
  ];
}

/** What claims say of themselves that goes with them where they are merged into another: "the note of houses". */
export function lostInMerge(catalogue: Catalogue, into: string, others: readonly string[]): string[] {
  const target = requireClaim(catalogue, into);
  return others.flatMap((id) => {
    const claim = requireClaim(catalogue, id);
    const lost = REMARKS.filter((field) => claim[field] !== null && claim[field] !== target[field]);
    return lost.map((field) => `the ${field} of ${id}: ${claim[field]}`);
  });
}

const REMARKS = ['basis', 'note'] as const;

/** Puts observations of other claims where their dates have them, in their authors' words, comments and all. */
function moveObservations(catalogue: Catalogue, target: Claim, moved: readonly Moved[]): YamlEdit[] {
  const dates = datesOf(catalogue);
  const there = target.observations.map(({ document }) => dates.get(document) ?? null);
  if (there.length === 0) return addObservations(catalogue, target, moved);
  const ordered = moved.toSorted((a, b) => compare(dates.get(a.document) ?? '', dates.get(b.document) ?? ''));
  return ordered.map((observation) => ({
    op: 'move',
    from: observation.from,
    path: ['claims', target.id, 'observations'],
    value: observationEntry(observation),
    after: placeByDate(there, dates.get(observation.document) ?? null),
  }));
}

type Moved = NewObservation & { readonly from: readonly (string | number)[] };

const placeKey = ({ document, paragraph, quote }: Pick<NewObservation, 'document' | 'paragraph' | 'quote'>) =>
  JSON.stringify([document, paragraph, quote]);

function requireMergeable(target: Claim, claim: Claim): void {
  const fail = (why: string, hint: string): never => {
    throw new InputError(`${claim.id} cannot be merged into ${target.id}: ${why}`, { hint });
  };
  if (claim.id === target.id) fail('they are the same claim', 'name two');
  if (claim.kind !== target.kind)
    fail(`one is a ${claim.kind}, the other a ${target.kind}`, 'make their kinds alike first');
  if (claim.formula !== null) fail('it is worked out by a formula', 'take the formula out first');
  if (claim.granularity !== target.granularity) {
    fail('the round figures of one are stated more finely', 'make their granularity alike first');
  }
  if (Object.keys(claim.bases).length + Object.keys(target.bases).length > 0) {
    fail(
      'figures on different bases are told apart by hand',
      'move the observations in the file, and give each its basis',
    );
  }
}

// As in formula.ts: ids and numbers.
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[0-9]+)?/g;

/** A formula that uses two claims would use the one that they become twice. */
function requireApart({ claims, constraints }: Catalogue, ids: ReadonlySet<string>): void {
  const sides = [
    ...claims.flatMap(({ id, formula }) =>
      formula === null ? [] : [{ where: `the formula of ${id}`, of: claimsOf(formula) }],
    ),
    ...constraints.flatMap((constraint) =>
      constraint.kind === 'always'
        ? [{ where: `the constraint ${constraint.text}`, of: constraint.text.match(WORD) ?? [] }]
        : [],
    ),
  ];
  const both = sides.find(({ of }) => [...new Set(of)].filter((id) => ids.has(id)).length > 1);
  if (both === undefined) return;
  throw new InputError(`${[...ids].join(' and ')} cannot be merged: ${both.where} uses both`, {
    hint: `change ${both.where} first`,
  });
}

function toMove(observation: CataloguedObservation, from: Claim, to: Claim): Moved {
  const period = observation.period ?? from.period;
  const isOwn = period !== null && JSON.stringify(period) !== JSON.stringify(to.period);
  return {
    ...observation,
    from: ['claims', from.id, 'observations', observation.index],
    of: observation.of?.edtf ?? null,
    period: isOwn ? formatPeriod(period) : null,
  };
}

/** Ids are replaced in the formulas' own text: how they are spaced and parenthesised is the author's. */
function replaceInFormulas(catalogue: Catalogue, ids: ReadonlySet<string>, to: string): YamlEdit[] {
  const { claims, source, file } = catalogue;
  const affected = claims.filter(({ formula }) => formula !== null && claimsOf(formula).some((id) => ids.has(id)));
  const inConstraints = replaceInConstraints(catalogue, ids, to);
  if (affected.length === 0) return inConstraints;
  const data = readYaml(source, file).data as { claims: Record<string, { formula: string }> };
  const inClaims = affected.map(({ id }): YamlEdit => ({
    op: 'set',
    path: ['claims', id, 'formula'],
    value: replaceIds(data.claims[id]!.formula, ids, to),
  }));
  return [...inClaims, ...inConstraints];
}

function replaceInConstraints({ constraints }: Catalogue, ids: ReadonlySet<string>, to: string): YamlEdit[] {
  return constraints.flatMap((constraint): YamlEdit[] => {
    const before = constraint.kind === 'always' ? constraint.text : constraint.claim;
    const value = replaceIds(before, ids, to);
    return value === before ? [] : [{ op: 'set', path: ['constraints', constraint.index, constraint.kind], value }];
  });
}

/** What edits make speak of another claim than before: "the formula of exchanges". */
export function restated(edits: readonly YamlEdit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.op !== 'set') return [];
    const [room, id, field] = edit.path;
    if (room === 'constraints') return [`the constraint ${field}: ${String(edit.value)}`];
    return field === 'formula' ? [`the formula of ${id}`] : [];
  });
}

function replaceIds(text: string, ids: ReadonlySet<string>, to: string): string {
  return text.replaceAll(WORD, (word) => (ids.has(word) ? to : word));
}

/** The claim of an id. Throws InputError where there is none. */
export function requireClaim({ claims }: Catalogue, id: string): Claim {
  const claim = claims.find((each) => each.id === id);
  if (claim !== undefined) return claim;
  throw new InputError(`no claim is called ${id}`, {
    hint: nameHint(
      id,
      claims.map((each) => each.id),
    ),
  });
}

import type { Formula } from './formula.ts';

/** How two sides of a relation are held against each other. */
export const RELATIONS = ['<=', '>=', '=', '<', '>'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Something that the catalogue says is always so; figures that cannot be so together are an error somewhere. */
export type Constraint = { readonly index: number; readonly note: string | null } & (
  | {
      /** The parts within the whole, a share below 100, a rate equal to its totals: in every year that states all of it. */
      readonly kind: 'always';
      readonly text: string;
      readonly left: Formula;
      readonly relation: Relation;
      readonly right: Formula;
    }
  /** A cumulative count: it may not fall from one year to the next. */
  | { readonly kind: 'never-falls'; readonly claim: string }
  /** All sources of one year speak of the same period. */
  | { readonly kind: 'one-period'; readonly claim: string }
);

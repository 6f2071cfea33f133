/** Something known of a document, and how. */
export interface Fact {
  readonly value: string;
  /** How it is known, in words. */
  readonly source: string;
}

declare module '@citation-js/core' {
  /** Reads references in whatever form its plugins know, and writes them. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(as: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}

// What is used of unpdf.

interface TextContentItem {
  readonly str: string;
  /** The matrix that the text is set with: a, b, c, d, x, y. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

interface PageProxy {
  /** The page's corners: left, bottom, right, top. */
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly (TextContentItem | { readonly type: string })[] }>;
  cleanup(): boolean;
}

/** An open PDF file. */
export interface DocumentProxy {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PageProxy>;
  getMetadata(): Promise<{ readonly info: object }>;
}

export function getDocumentProxy(
  data: Uint8Array,
  options?: {
    readonly verbosity?: number;
    readonly isEvalSupported?: boolean;
    readonly useWorkerFetch?: boolean;
    readonly cMapUrl?: string;
    readonly BinaryDataFactory?: new () => {
      fetch(wanted: { readonly kind: string; readonly filename: string }): Promise<Uint8Array>;
    };
  },
): Promise<DocumentProxy>;

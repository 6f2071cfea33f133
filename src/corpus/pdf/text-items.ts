import { InputError } from '../input-error.ts';
import { beyondLimit, LIMITS } from '../limits.ts';
import { getDocumentProxy, type DocumentProxy } from './unpdf.js';

/** A piece of text as it was set: in points, from the lower left corner of the page. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A page's text, in the order it was set. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}

/** What is in a PDF file. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** The information dictionary, as it stands. */
  readonly information: Readonly<Record<string, unknown>>;
}

/**
 * Takes the text items from a PDF file.
 * @throws InputError when the file is broken or locked, or takes too long
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<PdfContent> {
  const end = Date.now() + LIMITS.milliseconds;
  const document = await within(end, file, open(bytes, file));
  try {
    if (document.numPages > LIMITS.pages) throw beyondLimit(file, `it has more than ${LIMITS.pages} pages`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await within(end, file, readPdfPage(document, number)));
    }
    const { info } = await within(end, file, document.getMetadata());
    return { pages, information: { ...info } };
  } catch (error) {
    throw error instanceof InputError ? error : broken(file, error);
  } finally {
    // What is still going on after a time-out ends with it.
    void document.loadingTask.destroy().catch(() => {});
  }
}

/** Only says that there are some: they are no files. */
const CHARACTER_MAPS = 'maps/';

/** Hands pdf.js the character maps that it asks for, and nothing else. */
class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`there is no ${filename}`);
    const { readCharacterMap } = await import('./character-maps.ts');
    return readCharacterMap(filename);
  }
}

async function open(bytes: Uint8Array, file: string): Promise<DocumentProxy> {
  try {
    // A copy: pdf.js takes the buffer away from its owner.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useWorkerFetch: false,
      cMapUrl: CHARACTER_MAPS,
      BinaryDataFactory: CharacterMaps,
    });
  } catch (error) {
    if ((error as Error).name !== 'PasswordException') throw broken(file, error);
    throw new InputError('the PDF is locked with a password', {
      place: { file },
      hint: 'save it without one, and list that file',
      cause: error,
    });
  }
}

async function readPdfPage(document: DocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, , top = 0] = page.view;
  const read: TextItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    // Text that is turned is a watermark, a stamp in the margin or the label of an axis.
    if (Math.abs(b) > Math.abs(a) / 4) continue;
    const size = Math.hypot(c, d);
    if (![x, y, size, item.width].every(Number.isFinite) || size === 0) continue;
    read.push({
      text: item.str.normalize('NFC'),
      x: x - left,
      y: y - bottom,
      width: item.width,
      size,
      font: item.fontName,
    });
  }
  page.cleanup();
  return { number, height: top - bottom, items: read };
}

function broken(file: string, cause: unknown): InputError {
  return new InputError('the PDF is broken and cannot be read', {
    place: { file },
    hint: 'fetch it again, or print it to a new PDF from a viewer that shows it',
    cause,
  });
}

/** Waits for what is under way, until the time is over. */
async function within<Result>(end: number, file: string, task: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = LIMITS.milliseconds / 1000;
    timer = setTimeout(() => reject(beyondLimit(file, `it takes longer than ${seconds} seconds`)), end - Date.now());
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { readFile } from 'node:fs/promises';

/**
 * The character maps (CMaps) that PDF files in Chinese, Japanese and Korean name and do not hold, as pdf.js packs them. The
 * build puts a file in place of this one that holds them (bin/build.mjs).
 * @param name as PDF has it, with its ending: `GBK-EUC-H.bcmap`
 * @throws where there is none of this name
 */
export function readCharacterMap(name: string): Promise<Uint8Array> {
  return readFile(new URL(import.meta.resolve(`pdfjs-dist/cmaps/${name}`)));
}

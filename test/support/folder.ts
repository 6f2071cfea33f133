import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A small catalogue of one document, whole unless something in it is replaced. */
export const SMALL = `version: 1
documents:
  letter:
    file: letter.txt
    title: A letter
    date: 2001
claims:
  houses:
    title: Houses in the village
    kind: stock
    observations:
      - document: letter
        paragraph: 1
        quote: over 40 houses
`;

export const LETTER = 'Our village has over 40 houses and 3 wells.\n';

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listDocuments } from '../../src/corpus/list-documents.ts';
import { folderOf } from '../support/folder.ts';

// To root no folder is locked.
it.skipIf(process.getuid?.() === 0)('names the very folder that cannot be read', () => {
  const folder = folderOf({ 'open/2001.txt': 'Open.\n', 'letters/locked/2002.txt': 'Locked.\n' });
  const locked = join(folder, 'letters/locked');
  chmodSync(locked, 0o000);
  try {
    expect(() => listDocuments(folder)).toThrow(
      expect.objectContaining({
        message: 'cannot read the folder: permission denied',
        place: { file: locked },
        hint: 'let it be read, or move it elsewhere',
      }),
    );
  } finally {
    chmodSync(locked, 0o755);
  }
});

import { openArchive } from '../archive.ts';
import { joinBlocks } from '../block.ts';
import { readStyles } from '../docx/styles.ts';
import { docxBlocks } from '../docx/walk.ts';
import type { DocumentReader } from '../formats.ts';
import { InputError } from '../input-error.ts';
import { requireFileSize } from '../limits.ts';
import { metadataDate } from '../metadata-date.ts';
import { metadataField, metadataOf, type DocumentMetadata } from '../metadata.ts';
import { childOf, childrenOf, elementsOf, parseXml, xmlText, type XmlElement } from '../xml.ts';

/** DOCX, the files of Word (ECMA-376): the text as it is with all tracked changes accepted. */
export const docx: DocumentReader = {
  name: 'DOCX',
  version: 3,
  read(bytes, { file }) {
    requireFileSize(bytes, file);
    requireUnlocked(bytes, file);
    const archive = openArchive(bytes, 'DOCX', file);
    const part = (name: string) => {
      const found = archive.read(name);
      return found && parseXml(found, file);
    };
    const main = mainPart(part('_rels/.rels'));
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const body = childOf(part(main), 'document', 'body');
    if (body === undefined) {
      throw new InputError('the document is no DOCX file: it has no text part', {
        place: { file },
        hint: 'save it as DOCX from the program it was made with',
      });
    }
    const parts = {
      styles: readStyles(part(`${folder}styles.xml`)),
      notes: new Map([
        ...notesOf(part(`${folder}footnotes.xml`), 'footnote'),
        ...notesOf(part(`${folder}endnotes.xml`), 'endnote'),
      ]),
    };
    return { ...joinBlocks(docxBlocks(body, 'body', parts)), metadata: metadataFrom(part), encoding: null };
  },
};

function requireUnlocked(bytes: Uint8Array, file: string): void {
  const isCompoundFile = [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
  if (!isCompoundFile) return;
  throw new InputError('the document is locked with a password, or in the Word format from before 2007', {
    place: { file },
    hint: 'save it as DOCX without a password',
  });
}

function mainPart(relations: XmlElement | undefined): string {
  const relation = childrenOf(childOf(relations, 'Relationships'), 'Relationship').find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  return relation?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

function notesOf(root: XmlElement | undefined, name: string): [string, XmlElement][] {
  return elementsOf(childOf(root, `${name}s`)).map((note) => [`${name} ${note.attributes['id'] ?? ''}`, note]);
}

/** Of itself a DOCX file says when it was made and changed, and never when its text was published. */
function metadataFrom(part: (name: string) => XmlElement | undefined): DocumentMetadata {
  const core = childOf(part('docProps/core.xml'), 'coreProperties');
  const text = (name: string) => xmlText(childOf(core, name));
  return metadataOf({
    title: metadataField(text('title'), 'document properties'),
    author: metadataField(text('creator'), 'document properties'),
    date: metadataDate(text('created'), 'document properties', 'creation'),
  });
}

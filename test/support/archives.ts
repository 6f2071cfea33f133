import { strToU8, zipSync } from 'fflate';

function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A DOCX file with this body, and these further parts. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return archiveOf({
    '_rels/.rels':
      '<Relationships><Relationship Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** An EPUB file with these chapters, read in their order. */
export function epubOf(chapters: Readonly<Record<string, string>>, metadata = ''): Uint8Array {
  const names = Object.keys(chapters);
  return archiveOf({
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns:dc="dc"><metadata>${metadata}</metadata>
      <manifest>${names.map((name, i) => `<item id="i${i}" href="${name}" media-type="application/xhtml+xml"/>`).join('')}</manifest>
      <spine>${names.map((_, i) => `<itemref idref="i${i}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`OPS/${name}`, chapters[name]!])),
  });
}

/** A line of text on a page: where it begins, its words, its size (10 where it is not said). */
export type SetText = readonly [x: number, y: number, text: string, size?: number];

/** A PDF file in Helvetica, 600 by 800 points, that holds these texts and is otherwise as small as can be. */
export function pdfOf(pages: readonly (readonly SetText[])[]): Uint8Array {
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, i) => {
      const content = texts.map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`);
      const stream = content.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ]);
}

/** A PDF file of one line, whose letters are coded by a character map that it names and does not hold. */
export function pdfInMap(map: string, ordering: string, codes: string): Uint8Array {
  const stream = `BT /F1 12 Tf 50 700 Td <${codes}> Tj ET`;
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Sun /Encoding /${map} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sun /FontDescriptor 7 0 R /DW 1000
        /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> >>`,
    `<< /Type /FontDescriptor /FontName /Sun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800
        /Descent -200 /CapHeight 800 /StemV 80 >>`,
  ]);
}

/** A PDF file of numbered objects, the catalogue first. */
function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const escape = (text: string) => text.replaceAll(/[\\()]/g, '\\$&');

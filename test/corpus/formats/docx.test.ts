import { describe, expect, it } from 'vitest';
import { docxOf } from '../../support/archives.ts';
import { read, textsOf } from '../../support/read.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

describe('the paragraphs of a DOCX file', () => {
  it.each([
    ['runs are joined', p(run('over ') + run('4', '<w:b/>') + run('00 parties')), ['over 400 parties']],
    ['a line that was ended by hand is too', p('<w:r><w:t>over</w:t><w:br/><w:t>400</w:t></w:r>'), ['over 400']],
    [
      'figures that tabs set apart are no single one',
      p('<w:r><w:t>Members</w:t><w:tab/><w:t>500</w:t><w:tab/><w:t>450</w:t></w:r>'),
      ['Members\t500\t450'],
    ],
    [
      'a tab that sets nothing apart',
      p('<w:r><w:tab/><w:t>500</w:t><w:tab/><w:t>members</w:t></w:r>'),
      ['500 members'],
    ],
    ['two breaks part', p('<w:r><w:t>5 cows</w:t><w:br/><w:br/><w:t>6 cows</w:t></w:r>'), ['5 cows', '6 cows']],
    ['what was struck out is left out', p(run('over ') + run('300 ', '<w:strike/>') + run('400')), ['over 400']],
    [
      'what was deleted is left out',
      p(`${run('over ')}<w:del>${run('300')}</w:del><w:ins>${run('400')}</w:ins>`),
      ['over 400'],
    ],
    ['hidden text is left out', p(run('400') + run(' 77', '<w:vanish/>')), ['400']],
    ['codes of fields are left out', p(`<w:r><w:instrText>PAGE 7</w:instrText></w:r>${run('400')}`), ['400']],
    ['powers', p(run('96 km') + run('2', '<w:vertAlign w:val="superscript"/>')), ['96 km²']],
    ['boxes stand apart', p(`${run('5')}<w:pict><w:txbxContent>${p(run('6'))}</w:txbxContent></w:pict>`), ['5', '6']],
    [
      'tables of contents are left out',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(run('Cows 7'))}</w:sdtContent></w:sdt>${p(run('5'))}`,
      ['5'],
    ],
    [
      'rows of tables keep their heads',
      `<w:tbl>${row(cell('Kind') + cell('2002') + cell('2007'), '<w:tblHeader/>')}${row(cell('Sent') + cell('about 400') + cell('over 600'))}</w:tbl>`,
      ['Sent — 2002: about 400; 2007: over 600'],
    ],
    [
      'merged cells too',
      `<w:tbl>${row(cell('Kind', '<w:vMerge w:val="restart"/>') + cell('Period', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}${row(cell('', '<w:vMerge/>') + cell('1997') + cell('2002'), '<w:tblHeader/>')}${row(cell('Sent') + cell('400') + cell('600'))}</w:tbl>`,
      ['Sent — Period, 1997: 400; Period, 2002: 600'],
    ],
    ['a table of one column lays out', `<w:tbl>${row(cell('5'))}${row(cell('6'))}</w:tbl>`, ['5', '6']],
  ])('%s', async (_, body, expected) => {
    expect(await textsOf('a.docx', docxOf(body))).toEqual(expected);
  });

  it('have kinds by their styles, and places', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="Mine"><w:basedOn w:val="H"/></w:style>
      <w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const body =
      p(run('Cows'), '<w:pStyle w:val="Mine"/>') + p(run('5'), '<w:numPr><w:numId w:val="1"/></w:numPr>') + p(run('6'));
    const { paragraphs } = await read('a.docx', docxOf(body, { 'word/styles.xml': styles }));
    expect(paragraphs.map(({ kind, place }) => [kind, place])).toEqual([
      ['heading', 'body/p[1]'],
      ['list-item', 'body/p[2]'],
      ['paragraph', 'body/p[3]'],
    ]);
  });

  it('have their notes after them', async () => {
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p(run('Of 12'))}</w:footnote></w:footnotes>`;
    const body = p(`${run('400')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' parties')}`) + p(run('5'));
    const { paragraphs } = await read('a.docx', docxOf(body, { 'word/footnotes.xml': footnotes }));
    expect(paragraphs.map(({ text, kind }) => [text, kind])).toEqual([
      ['400 parties', 'paragraph'],
      ['Of 12', 'note'],
      ['5', 'paragraph'],
    ]);
  });

  it('have notes to a table after it', async () => {
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p(run('Of 12'))}</w:footnote></w:footnotes>`;
    const noted = `<w:tc>${p(`${run('400')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:tc>`;
    const body = `<w:tbl>${row(cell('Kind') + cell('2002'), '<w:tblHeader/>')}${row(cell('Sent') + noted)}</w:tbl>`;
    const { paragraphs } = await read('a.docx', docxOf(body, { 'word/footnotes.xml': footnotes }));
    expect(paragraphs.map(({ text }) => text)).toEqual(['Sent — 2002: 400', 'Of 12']);
  });
});

it('says when it was made, and that it is not when it was published', async () => {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Cows</dc:title>
    <dc:creator>Jane Roe</dc:creator><dcterms:created>2008-01-02T03:04:05Z</dcterms:created></cp:coreProperties>`;
  const { metadata } = await read('a.docx', docxOf(p(run('5')), { 'docProps/core.xml': core }));
  expect(metadata).toEqual({
    title: { value: 'Cows', source: 'document properties' },
    author: { value: 'Jane Roe', source: 'document properties' },
    date: { value: '2008-01-02', source: 'document properties', of: 'creation' },
  });
});

describe('a DOCX file that cannot be read is told of', () => {
  it.each([
    ['cut short', docxOf(p(run('5'))).subarray(0, 200), 'the DOCX file is broken'],
    ['locked, or of old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'locked with a password'],
    ['not well-formed', docxOf('<w:p>'), 'its XML is not well-formed'],
    ['with entities of its own', docxOf('<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>'), 'its XML is not well-formed'],
    ['nested without end', docxOf(`${'<w:ins>'.repeat(2000)}${'</w:ins>'.repeat(2000)}`), 'nested more than 1000 deep'],
    ['without words', docxOf(p('')), 'the document is empty'],
  ])('%s', async (_, bytes, expected) => {
    await expect(read('a.docx', bytes)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(expected),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { read, textsOf } from '../../support/read.ts';

describe('Markdown', () => {
  it.each([
    ['lines of a paragraph', 'over\n400 *political*  \nparties', ['over 400 political parties']],
    ['headings of both kinds', '# Cows\n5\n\nBulls\n---\n6', ['Cows', '5', 'Bulls', '6']],
    [
      'items of lists, wrapped and nested',
      '- 5 cows\n  in all\n- 6 bulls\n  1. 7 calves',
      ['5 cows in all', '6 bulls', '7 calves'],
    ],
    ['quotes', '> 5 cows\n> in all', ['5 cows in all']],
    ['links, pictures and code', '[5 cows](http://x) `in` all ![7](x.png)', ['5 cows in all']],
    ['notes and their marks', '5 cows[^1] in all\n\n[^1]: of 7', ['5 cows in all', 'of 7']],
    ['tags and comments', '5 <b>cows</b><!-- 7 -->\n\n<div>6 bulls</div>\n\n<!-- 8 -->', ['5 cows', '6 bulls']],
    ['tasks, and quotes that are notes', '- [x] 5 cows\n- [ ] 6\n\n> [!NOTE]\n> 7 bulls', ['5 cows', '6', '7 bulls']],
    ['what is struck out', 'over ~~300~~ 400 cows', ['over 400 cows']],
    ['lines of Han', '160多个国家\n的400个\nabc', ['160多个国家的400个 abc']],
    ['powers', '96 km<sup>2</sup>', ['96 km²']],
    [
      'rows of tables, with their heads',
      '| Kind | 2002 |\n|---|--:|\n| Sent | about 400 |\n| Received | over 800 |',
      ['Sent — 2002: about 400', 'Received — 2002: over 800'],
    ],
    ['a rule at the start', '---\n\n5 cows\n\n---\n', ['5 cows']],
  ])('%s', async (_, text, expected) => {
    expect(await textsOf('a.md', text)).toEqual(expected);
  });

  it('says which lines of the file a paragraph stands in, front matter counted', async () => {
    const { paragraphs } = await read('a.md', '---\ntitle: x\n---\n5 cows\nin all\n');
    expect(paragraphs).toMatchObject([{ text: '5 cows in all', place: 'lines 4-5' }]);
  });

  it.each([
    [
      '---\ntitle: Exchanges\nauthor: [Jane Roe, John Doe]\ndate: 2007-09-25\n---\n',
      {
        title: { value: 'Exchanges', source: 'front matter' },
        author: { value: 'Jane Roe, John Doe', source: 'front matter' },
        date: { value: '2007-09-25', source: 'front matter', of: 'publication' },
      },
    ],
    [
      '+++\ntitle = "Exchanges"\ndate = 2007-09-25T08:00:00Z\n+++\n',
      {
        title: { value: 'Exchanges', source: 'front matter' },
        date: { value: '2007-09-25', source: 'front matter', of: 'publication' },
      },
    ],
    ['---\nlastmod: May 3, 2008\n---\n', { date: { value: '2008-05-03', source: 'front matter', of: 'modification' } }],
  ])('reads front matter: %j', async (front, expected) => {
    expect(await read('a.md', `${front}5 cows`)).toMatchObject({
      metadata: expected,
      paragraphs: [{ text: '5 cows' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { read, textsOf } from '../../support/read.ts';

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const LONG =
  '<p>The Party has established contacts with over 400 political parties in over 160 countries and regions.</p>';
const LONG_TEXT =
  'The Party has established contacts with over 400 political parties in over 160 countries and regions.';

describe('the text of a page: joined, and apart', () => {
  it.each([
    ['lines of the source', '<p>over\n   400\tparties</p>', ['over 400 parties']],
    ['words marked up', '<p>over <b>4</b>00 <a href=x>parties</a></p>', ['over 400 parties']],
    ['soft hyphens', '<p>organi&shy;zations</p>', ['organizations']],
    ['one break', '<h1>Thriving<br>Exchanges</h1>', ['Thriving Exchanges']],
    ['two breaks', 'over 5 cows<br> <br>over 6 cows', ['over 5 cows', 'over 6 cows']],
    ['a break before an indent', '<p>5 cows<br>&nbsp;&nbsp; 6 cows</p>', ['5 cows', '6 cows']],
    ['headings and paragraphs', '<h2>Cows</h2>5 cows<p>6 cows', ['Cows', '5 cows', '6 cows']],
    [
      'list items, nested too',
      '<ul><li>5 cows<ul><li>6 calves</ul><li>7 bulls</ul>',
      ['5 cows', '6 calves', '7 bulls'],
    ],
    ['marks of notes', '<p>400 parties<sup><a href=#n1>1</a></sup> in all</p>', ['400 parties in all']],
    ['marks of notes that lead nowhere', '<p>400 parties<sup>1</sup> in all</p>', ['400 parties in all']],
    ['marks of notes that are signs', '<p>400<sup>∗</sup> parties<sup>†</sup> in all</p>', ['400 parties in all']],
    [
      'marks of notes that are letters',
      '<p>All 27<sup>a</sup> parties, 5<sup>b,c</sup> big</p>',
      ['All 27 parties, 5 big'],
    ],
    ['powers that are letters', '<p>10<sup>n</sup> and 2<sup>x</sup></p>', ['10ⁿ and 2x']],
    ['powers and ordinals', '<p>96 km<sup>2</sup>, 10<sup>6</sup>, the 16<sup>th</sup></p>', ['96 km², 10⁶, the 16th']],
    [
      'a break before the next item',
      '<p>1. Cows: 5;<br>2. Bulls: 6.<br>- Calves',
      ['1. Cows: 5;', '2. Bulls: 6.', '- Calves'],
    ],
    ['but no break before a figure', '<p>in<br>1.5 years<br>- 5 degrees</p>', ['in 1.5 years - 5 degrees']],
    ['lines of Han', '<p>160多个国家\n  的政党 和\n400个</p>', ['160多个国家的政党 和 400个']],
    [
      'marks of notes in brackets',
      '<p>400 parties <a class="footnote-reference brackets" href=#n2>2</a></p>',
      ['400 parties'],
    ],
    ['signs that headings are linked by', '<h2>Cows<a class=anchor href=#cows>¶</a></h2>', ['Cows']],
    ['text laid out beforehand', '<pre>5 cows\n\n6 cows</pre>', ['5 cows', '6 cows']],
  ])('%s', async (_, body, expected) => {
    expect(await textsOf('a.html', page(body))).toEqual(expected);
  });
});

describe('what is around the text is left out', () => {
  it.each([
    ['menus', '<nav><a href=a>Home</a></nav>'],
    ['menus that are marked by class', '<div class="main-menu"><a>Home</a> 24</div>'],
    ['other languages', '<p>Read in: <a href=a>English 24</a> | <a hreflang=fr href=b>fr</a></p>'],
    ['menus that are not marked', '<ul><li><a href=a>Home</a><li><a href=b>News 24</a><li><a href=c>About</a></ul>'],
    ['lines of links', '<div><a href=a>Home</a> | <a href=b>About us</a> | <a href=c>Contact</a></div>'],
    ['cookie notices', '<div id="cookieBanner"><p>We use cookies on 95% of pages</p><button>OK</button></div>'],
    ['cookie notices that are not marked', '<div><p>This site uses cookies, 12 in all.</p><a href=x>Accept</a></div>'],
    ['page heads and feet', '<header><p>Ministry of 5 cows</p></header><footer>Tel. 555</footer>'],
    ['sidebars', '<div class="sidebar"><p>Most read: 10 things</p></div>'],
    ['what is hidden', '<p hidden>5</p><p style="display: none">6</p><p aria-hidden="true">7</p>'],
    ['what is struck out', '<p><s>5 cows</s></p><del>6 cows</del>'],
    ['scripts and styles', '<script>let x = 5;</script><style>p { top: 6px }</style><noscript>7</noscript>'],
    ['the head of a site', '<div class="site-header"><p>Ministry of 5 cows</p><p>Monday, 4 March</p></div>'],
    [
      'the head of a page of a book',
      '<div class=navheader><table><tr><th colspan=2>Chapter 3. Cows<tr><td>Prev<td>Next</table></div>',
    ],
    ['the way to a page', '<div><a href=a>Home</a> &gt; <a href=b>News of 2007</a> &gt; Exchanges</div>'],
    ['knobs in Chinese', '<p>上一页</p><p>返回顶部</p><p>版权所有 5号</p>'],
    ['knobs', '<p>Back to top</p><button>Share 5</button>'],
    ['notices of rights', '<p>© 2014 Ministry. All rights reserved.</p>'],
  ])('%s', async (_, around) => {
    expect(await textsOf('a.html', page(around + LONG + around))).toEqual([LONG_TEXT]);
  });

  it('but not what a page says of when it was published', async () => {
    const facts = '<div class="page-metadata"><dl><dt>Published</dt><dd>28 September 2023</dd></dl></div>';
    expect(await textsOf('a.html', page(`<main>${facts}${LONG}</main>`))).toEqual([
      'Published',
      '28 September 2023',
      LONG_TEXT,
    ]);
  });

  it('but nothing of a page that is made of it', async () => {
    expect(await textsOf('a.html', page('<nav><p>Over 40 houses</p></nav>'))).toEqual(['Over 40 houses']);
  });

  it('and the title is kept that stands before the main part', async () => {
    const body = `<header><h1>Exchanges</h1><p>5</p></header><main>${LONG}</main>`;
    expect(await textsOf('a.html', page(body))).toEqual(['Exchanges', LONG_TEXT]);
  });
});

describe('tables', () => {
  it.each([
    [
      'a row with the heads of its row and columns',
      '<table><tr><th>Country<th>2002<th>2007<tr><th>Japan<td>418<td>over 500<tr><th>Peru<td>12<td></table>',
      ['Japan — 2002: 418; 2007: over 500', 'Peru — 2002: 12'],
    ],
    [
      'heads that are not marked',
      '<table><tr><td>Country<td>Members<tr><td>Japan<td>418<tr><td>Peru<td>over 500</table>',
      ['Japan — Members: 418', 'Peru — Members: over 500'],
    ],
    [
      'heads of two levels, and cells that span',
      `<table><tr><th rowspan=2>Kind<th colspan=2>Period<tr><th>1997<th>2002
       <tr><td>Sent<td>400<td>600<tr><td>Received<td colspan=2>1200</table>`,
      ['Sent — Period, 1997: 400; Period, 2002: 600', 'Received — Period, 1997 / Period, 2002: 1200'],
    ],
    [
      'years below a head that spans them, where nothing marks them',
      `<table border=1><tr><td>Kind<td colspan=2>Year<tr><td><td>2016<td>2017<tr><td>Sent<td>400<td>600</table>`,
      ['Sent — Year, 2016: 400; Year, 2017: 600'],
    ],
    [
      'years down the side are no heads of columns',
      '<table><tr><td>Year<td>Members<tr><td>2016<td>81,000<tr><td>2017<td>83,000</table>',
      ['2016 — Members: 81,000', '2017 — Members: 83,000'],
    ],
    [
      'a head within the table',
      '<table><tr><th>Kind<th>2002<tr><td colspan=2>Asia<tr><td>Japan<td>418</table>',
      ['Asia', 'Asia, Japan — 2002: 418'],
    ],
    [
      'heads within a table that are marked, and a picture between that is none',
      `<table><tr><th colspan=2>Rubena<tr><td colspan=2>The old town<tr><th>Country<td>Xland
       <tr><th colspan=2>People (2021)<tr><th>• All<td>over 45,000</table>`,
      ['Rubena', 'The old town', 'Country — Xland', 'People (2021)', 'People (2021), All — over 45,000'],
    ],
    [
      'a caption',
      '<table><caption>Members, 2 countries</caption><tr><th>Japan<td>418</table>',
      ['Members, 2 countries', 'Japan — 418'],
    ],
    [
      'one with long lists is a layout',
      '<table><tr><th>ja<th>Japan<tr><td><td><ul><li>5 cows<li>6 calves<li>7 bulls<li>8 oxen</ul></table>',
      ['ja', 'Japan', '5 cows', '6 calves', '7 bulls', '8 oxen'],
    ],
    [
      'a table that lays out the page is none',
      `<table><tr><td width=100>5 cows<td>${LONG}<p>6 cows</p></table>`,
      ['5 cows', LONG_TEXT, '6 cows'],
    ],
  ])('%s', async (_, table, expected) => {
    expect(await textsOf('a.html', page(table))).toEqual(expected);
  });
});

it('says where in the page a paragraph stands', async () => {
  const { paragraphs } = await read('a.html', page('<div><p>5</p><p>6</p></div><table><tr><th>a<td>7</table>'));
  expect(paragraphs.map(({ place }) => place)).toEqual([
    'body > div > p:nth-of-type(1)',
    'body > div > p:nth-of-type(2)',
    'body > table > tbody > tr',
  ]);
});

describe('metadata', () => {
  it.each([
    ['<title>Exchanges</title>', { title: { value: 'Exchanges', source: 'title element' } }],
    ['<meta name=author content="Jane Roe">', { author: { value: 'Jane Roe', source: 'meta tag author' } }],
    [
      '<meta property="article:published_time" content="2007-09-25T08:00:00+08:00">',
      { date: { value: '2007-09-25', source: 'meta tag article:published_time', of: 'publication' } },
    ],
    ['<meta name=date content="03/04/2007">', {}],
    [
      '<link rel=canonical href="https://x.org/201406/t20140626_31580.html">',
      {
        url: { value: 'https://x.org/201406/t20140626_31580.html', source: 'canonical address' },
        date: { value: '2014-06-26', source: 'the address of the page', of: 'upload' },
      },
    ],
    [
      '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Exchanges", "author": [{"name": "Jane Roe"}, {"name": "John Doe"}], "dateModified": "2008-01-02"}]}</script>',
      {
        title: { value: 'Exchanges', source: 'linked data' },
        author: { value: 'Jane Roe, John Doe', source: 'linked data' },
        date: { value: '2008-01-02', source: 'linked data', of: 'modification' },
      },
    ],
    ['<script type="application/ld+json">{"@type": </script>', {}],
  ])('of %s', async (head, expected) => {
    expect((await read('a.html', page(LONG, head))).metadata).toEqual(expected);
  });
});

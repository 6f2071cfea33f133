import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { isBrowserMissing, openFile } from '../../support/browser.ts';
import { folderOf } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

/** What would run, load or break out, if anything let it. */
const HOSTILE = `<img src=x onerror="alert('image')"><script>alert('script')</script></blockquote></style>"'><svg onload=alert()>`;

async function reportFile(args: readonly string[] = []): Promise<string> {
  const file = join(folderOf({}), 'report.html');
  const result = await run(['report', ...args, '-o', file]);
  expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  return file;
}

/** A corpus whose every word is hostile. */
async function hostileFile(): Promise<string> {
  const quoted = JSON.stringify(HOSTILE);
  const folder = folderOf({
    'corpus/letter.txt': `There are over 40 houses ${HOSTILE} here. Nothing more.\n\nAnd ${HOSTILE}\n`,
    'claims.yaml': `version: 1
documents:
  letter:
    file: letter.txt
    title: ${quoted}
    author: ${quoted}
    publisher: ${quoted}
    date: 2001
    url: https://example.org/"onmouseover="alert(1)
    note: ${quoted}
claims:
  houses:
    title: ${quoted}
    kind: stock
    counted: ${quoted}
    note: ${quoted}
    observations:
      - document: letter
        paragraph: 1
        quote: ${JSON.stringify(`over 40 houses ${HOSTILE}`)}
        note: ${quoted}
`,
  });
  expect((await run(['report', '-o', 'report.html'], { cwd: folder })).stderr).toBe('');
  return join(folder, 'report.html');
}

describe.skipIf(isBrowserMissing)('the report, opened from a file', () => {
  it('is quiet, and asks for nothing but itself', async () => {
    const { page, console, requests } = await openFile(await reportFile());
    expect(await page.locator('section[data-claim]').count()).toBe(25);
    expect(await page.locator('#claim-countries svg').count()).toBe(1);
    expect({ console, requests }).toEqual({ console: [], requests: [] });
  });

  it('filters by words, whatever their case and order', async () => {
    const { page } = await openFile(await reportFile());
    await page.getByLabel('Filter by words').fill('AMERICAN latin');
    expect(await page.locator('section[data-claim]:visible').count()).toBe(4);
    expect(await page.locator('tr[data-claim]:visible').count()).toBe(4);
    expect(await page.getByRole('status').textContent()).toBe('4 of 25 statistics');
    await page.getByLabel('Filter by words').fill('');
    expect(await page.locator('section[data-claim]:visible').count()).toBe(25);
  });

  it('sorts by column, both ways, and says so', async () => {
    const { page } = await openFile(await reportFile());
    const table = page.locator('table.sortable').first();
    const changes = () => table.locator('tbody tr td:nth-child(4)').allTextContents();
    const button = table.getByRole('button', { name: 'Change' });
    await button.click();
    expect((await changes()).slice(0, 2)).toEqual(['up to +20', 'more than +13']);
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await button.click();
    expect((await changes())[0]).toBe('+300 to +500');
    expect((await changes()).at(-1)).toBe('not shown');
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  });

  it('copies a citation', async () => {
    const { page, context } = await openFile(await reportFile());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator('#claim-countries .copy').nth(3);
    await button.click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      "“over 160 countries and regions” (Chen Fengxiang, CPC's International Exchanges in the New Era, Guangming Daily, " +
        '2007-09~, paragraph 3). https://www.idcpc.org.cn/english/resources/AI/201406/t20140627_31604.html',
    );
  });

  it('copies a citation where the clipboard is closed to pages', async () => {
    const { page, context } = await openFile(await reportFile());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.locator('.copy').first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
  });

  it('can be read without its script', async () => {
    const { page } = await openFile(await reportFile(), { javaScriptEnabled: false });
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    await expect(page.locator('#claim-countries blockquote mark').first().innerText()).resolves.toBe('147');
  });

  it('holds the comparison of chosen years', async () => {
    const { page } = await openFile(await reportFile(['--diff', '2002', '2003']));
    expect(await page.locator('#claim-countries li').allInnerTexts()).toEqual([
      '2002 to 2003: 147, then over 140. ? unclear: 147 is itself over 140.',
    ]);
  });

  it.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
  ] as const)('has nothing that axe objects to, %s, and fits the screen', async (_, options) => {
    const { page } = await openFile(await reportFile(), { ...options, bypassCSP: true });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    );
    expect(violations).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBe(0);
  });

  it('shows every verdict on a phone, without scrolling to the side', async () => {
    const { page } = await openFile(await reportFile(), { viewport: { width: 360, height: 740 } });
    const right = await page.evaluate(
      "Math.max(...Array.from(document.querySelectorAll('.sortable td:last-child'), (cell) => cell.getBoundingClientRect().right))",
    );
    expect(right).toBeLessThanOrEqual(360);
  });

  it('prints whole paragraphs, and no controls', async () => {
    const { page } = await openFile(await reportFile());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.search:visible, .copy:visible').count()).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.querySelector('th button'), '::after').content")).toBe(
      'none',
    );
    expect(await page.locator('#claim-countries details blockquote').first().isVisible()).toBe(true);
  });

  it('prints the addresses of the web, and none within the page', async () => {
    const { page } = await openFile(await reportFile());
    await page.emulateMedia({ media: 'print' });
    const after = (link: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('#claim-countries .source ${link}'), '::after').content`);
    expect(await after('a[href^="#"]')).toBe('none');
    expect(await after('a[href^="http"]')).toContain('https://www.idcpc.org.cn');
  });

  it('shows hostile words as words', async () => {
    const { page, console, requests } = await openFile(await hostileFile());
    await page.getByLabel('Filter by words').fill('<img');
    await page.locator('.copy').first().click();
    expect(await page.locator('img, body svg[onload], [onmouseover], script:not(:last-child)').count()).toBe(0);
    expect(await page.locator('h3').last().innerText()).toBe(HOSTILE);
    expect(await page.locator('section blockquote').first().innerText()).toContain(HOSTILE);
    expect({ console, requests }).toEqual({ console: [], requests: [] });
  });
});

/** A claim of many years, whose chart is wider than paper and screens. */
async function wideFile(...args: string[]): Promise<string> {
  const years = Array.from({ length: 24 }, (_, i) => 2001 + i);
  const folder = folderOf({
    ...Object.fromEntries(years.map((year) => [`corpus/d${year}.txt`, `We have about ${year - 1910},000 members.\n`])),
    'claims.yaml': `version: 1
documents:
${years.map((year) => `  d${year}: { file: d${year}.txt, title: Report, date: ${year} }\n`).join('')}claims:
  members:
    title: Members
    kind: stock
    observations:
${years.map((year) => `      - { document: d${year}, paragraph: 1, quote: 'about ${year - 1910},000 members' }\n`).join('')}`,
  });
  expect((await run([...args, '-o', 'page.html'], { cwd: folder })).stderr).toBe('');
  return join(folder, 'page.html');
}

describe.skipIf(isBrowserMissing)('a chart that is wider than the page', () => {
  it.each([['report'], ['show', 'members']])('of %s is printed whole, and scrolls by itself', async (...args) => {
    const { page } = await openFile(await wideFile(...args), { viewport: { width: 1200, height: 800 } });
    const right = async () => {
      const box = await page.locator('svg[role=img]').boundingBox();
      return box!.x + box!.width;
    };
    expect(await right()).toBeGreaterThan(1200);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    // Letter paper without its margins.
    await page.setViewportSize({ width: 700, height: 960 });
    await page.emulateMedia({ media: 'print' });
    expect(await right()).toBeLessThanOrEqual(700);
  });

  it('has every amount of its scale whole', async () => {
    const { page } = await openFile(await wideFile('show', 'members'));
    const left = await page.evaluate(
      "Math.min(...Array.from(document.querySelectorAll('svg text[text-anchor=end]'), (label) => label.getBBox().x))",
    );
    expect(left).toBeGreaterThanOrEqual(0);
  });
});

describe.skipIf(isBrowserMissing)('any other answer as a page', () => {
  it.each(['show countries', 'diff 2002 2007 --quotes', 'quantities', 'check', 'sources countries'])(
    '%s is quiet, and axe has nothing to object to',
    async (line) => {
      const file = join(folderOf({}), 'page.html');
      await run([...line.split(' '), '-o', file]);
      const { page, console, requests } = await openFile(file, { bypassCSP: true });
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      );
      expect({ violations, console, requests }).toEqual({ violations: [], console: [], requests: [] });
    },
  );
});

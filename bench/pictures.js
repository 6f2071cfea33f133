/**
 * Makes the pictures of the README anew, in bench/pictures/: `node bench/pictures.js`, after a build. It needs Chromium
 * (Debian's, or the one that CHROMIUM names).
 *
 *   terminal.png   what `claims diff` prints, in colour
 *   report.png     a claim in the report: chart, table, verdicts, the first quotes
 *
 * Fonts are those of the machine, so that the same commands give pictures that look alike, but not the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'bench', 'pictures');
const COMMAND = ['diff', '2002', '2007', 'countries', 'parties', 'delegations-sent', '--plot'];

// Of the report, as much as shows the chart, the table, the verdicts and two quotes.
const HEIGHT = 952;
const MARGIN = 20;

/** What the program prints. */
function claims(...args) {
  const env = { ...process.env, COLUMNS: '80' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/claims.js'), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`claims ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}

/** The colours of a terminal that are used, by their codes; the other codes end what they begin. */
const STYLES = {
  1: 'font-weight: bold',
  2: 'opacity: 0.65',
  4: 'text-decoration: underline',
  31: 'color: #ff8d85',
  32: 'color: #56d364',
  33: 'color: #e3b341',
  35: 'color: #c297ff',
};

/** The output of a terminal as HTML. */
function terminalHtml(output) {
  const text = output.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
  // oxlint-disable-next-line no-control-regex
  const spans = text.replace(/\u001b\[(\d+)m/g, (_, code) =>
    code in STYLES ? `<span style="${STYLES[code]}">` : '</span>',
  );
  return `<style>
    body { margin: 0; background: #0d1117; }
    pre { margin: 0; padding: 20px 24px; width: max-content; color: #e6edf3; font: 14px/1.35 monospace; }
  </style><pre>${spans}</pre>`;
}

const folder = mkdtempSync(join(tmpdir(), 'claims-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  mkdirSync(pictures, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 }, deviceScaleFactor: 1.5 });

  await page.setContent(terminalHtml(`$ claims ${COMMAND.join(' ')}\n${claims(...COMMAND, '--color')}`));
  await page.locator('pre').screenshot({ path: join(pictures, 'terminal.png') });

  const report = join(folder, 'report.html');
  claims('report', '-o', report);
  await page.goto(pathToFileURL(report).href);
  // It stays on top of whatever is below it.
  await page.locator('.search').evaluate((search) => search.remove());
  const { x, y, width } = await page.locator('#claim-countries').boundingBox();
  const clip = { x: x - MARGIN, y: y + 1, width: width + 2 * MARGIN, height: HEIGHT };
  await page.screenshot({ path: join(pictures, 'report.png'), fullPage: true, clip });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

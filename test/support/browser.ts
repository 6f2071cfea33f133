import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const HOW = `no browser at ${CHROMIUM}: apt-get install chromium, or set CHROMIUM to one`;

// Chromium runs without its own sandbox, as root may not use it; without the last three it looks for Google's hosts.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is no browser: without one, tests fail where CI is set, and elsewhere are skipped, and it is said so. */
export const isBrowserMissing = !existsSync(CHROMIUM);
if (isBrowserMissing && process.env['CI']) throw new Error(HOW);
if (isBrowserMissing) process.stderr.write(`tests are skipped: ${HOW}\n`);

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** A page opened from a file, with all that it told the console and all that it asked for besides itself. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly console: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a file in a context of its own, closed when the test is over. */
export async function openFile(file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const context = await (await browser).newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const [messages, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('dialog', (dialog) => {
    messages.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== url && request.url() !== 'data:,') requests.push(request.url());
  });
  await page.goto(url);
  return { page, context, console: messages, requests };
}

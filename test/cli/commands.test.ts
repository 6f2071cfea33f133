import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** Whole runs on the five documents, kept as snapshots: what a user sees, to the letter. */
describe('claims', () => {
  it.each([
    '',
    'diff --help',
    'diff 2002 2007',
    'diff 2002 2003',
    'diff 2007 2002 --only fell',
    'diff 2002 2007 countries parties --quotes',
    'diff 2002 2007 countries --reading measured:0.8',
    'diff 2002 2007 countries parties --plot',
    'diff 2002-dai-bingguo 2007-chen-fengxiang --format md',
    'diff 2002 2007 countries --format json',
    'diff 2002 2007 countries leader-delegations-received --format csv',
    'sources countries',
    'sources leader-delegations-received --format md',
    'show countries',
    'show delegations-exchanged-yearly',
    'show leader-delegations-abroad --by reference',
    'list',
    'list --format tsv',
    'query delegations --year 2007',
    'query --kind stock --min 1000',
    'query --document 2003-wang-jiarui-study-times --format ndjson --max 300',
    'search visiting delegations',
    'paragraphs 2007-chen-fengxiang --format tsv',
    'quantities 2007-chen-fengxiang',
    'quantities 2007-chen-fengxiang --format csv',
    'cite countries',
    'cite countries --style bibtex',
    'man',
    'completion fish',
    'check',
    'check --format json',
    'report --format md',
    'report --diff 2002 2007 --format md',
  ])('%s', async (line) => {
    const { exitCode, stdout, stderr } = await run(line.split(' ').filter(Boolean));
    expect(`${stdout}${stderr}exit ${exitCode}\n`).toMatchSnapshot();
  });
});

describe('a claims diff', () => {
  it('exits with 1 for a rise where differences are asked for', async () => {
    expect((await run(['diff', '2002', '2007', '--exit-code'])).exitCode).toBe(1);
    expect((await run(['diff', '2002', '2007', 'parties', '--exit-code'])).exitCode).toBe(0);
  });

  it('fits whatever screen there is', async () => {
    for (const columns of [40, 60, 80, 120]) {
      const { stdout } = await run(['diff', '2002', '2007', '--quotes', '--plot'], {
        terminal: { columns },
        env: { NO_COLOR: '1' },
      });
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });
});

it('claims report shows people words on a terminal, and gives programs CSV', async () => {
  const { stdout } = await run(['report'], { terminal: { columns: 80 }, env: { NO_COLOR: '1' } });
  expect(stdout).toMatch(/^What the documents say/);
  expect((await run(['report'])).stdout).toMatch(/^claim,claim_title,/);
  expect((await run(['report', '--format', 'csv'], { terminal: { columns: 80 } })).stdout).toMatch(/^claim,/);
});

describe('colour', () => {
  const isColoured = async (args: string[], setting: Parameters<typeof run>[1]) =>
    (await run(['diff', '2002', '2007', ...args], setting)).stdout.includes('\u001b[');
  const terminal = { columns: 80 };

  it.each([
    ['on a terminal', [], { terminal }, true],
    ['not in a pipe', [], {}, false],
    ['in a pipe that asks for it', [], { env: { FORCE_COLOR: '1' } }, true],
    ['not where NO_COLOR is set', [], { terminal, env: { NO_COLOR: '1' } }, false],
    ['by flag, whatever the environment says', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['not by flag, whatever the environment says', ['--no-color'], { terminal, env: { FORCE_COLOR: '1' } }, false],
    ['not on a dumb terminal', [], { terminal, env: { TERM: 'dumb' } }, false],
  ] as const)('%s', async (_, args, setting, expected) => {
    expect(await isColoured([...args], setting)).toBe(expected);
  });
});

describe('an amount that a query asks for', () => {
  const found = async (...args: string[]) => (await run(['query', ...args])).stdout.split('\n').at(-2);

  it.each([
    ['1.2bn', '1.2 billion'],
    ['66m', '66 million'],
    ['66M', '66 million'],
    ['10k', 'ten thousand'],
    ['1,200', '1200'],
  ])('%s is %s', async (short, long) => {
    expect(await found('--min', short)).toBe(await found('--min', long));
    expect(await found('--max', short)).toBe(await found('--max', long));
    expect(await found('--min', short)).not.toBe('0 observations');
  });

  it('is in the unit that is asked for', async () => {
    expect(await found('--min', '66m', '--unit', 'metre')).toBe('0 observations');
  });
});

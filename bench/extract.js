// How fast quantities are read, in MB/s on one thread, beside other readers of numbers and beside doing nothing:
//   node bench/extract.js [--longer FILE]
// The other libraries are measured where `npm install` was run in bench/; those that are missing are passed over.
// Then that time grows with the length of a text and no faster, on the worst texts we could think of.
import { build } from 'esbuild';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url);
const { findQuantities } = await load('src/quantities/find-quantities.ts');
const text = corpus(1.4e6);
const longer = process.argv.includes('--longer')
  ? readFileSync(process.argv[process.argv.indexOf('--longer') + 1], 'utf8')
  : corpus(14e6);

const bytes = Buffer.from(text);
const sink = { value: 0 };
// The two that are compared most closely take turns, so that both meet the machine in the same moods.
const pattern = matchNumbers(text);
let [own, ofPattern] = [0, 0];
for (let round = 0; round < 6; round++) {
  own = Math.max(
    own,
    megabytesPerSecond(() => findQuantities(text).length, text, 5),
  );
  ofPattern = Math.max(ofPattern, megabytesPerSecond(pattern, text, 5));
}
const rows = [
  ['claims', own],
  ['claims, longer text', megabytesPerSecond(() => findQuantities(longer).length, longer, 5)],
  ['decoding alone', megabytesPerSecond(() => bytes.toString('utf8').length, text)],
  ['one regular expression for digits and number words', ofPattern],
  ['Recognizers-Text', await other(recognizers)],
  ['compromise', await other(compromise)],
  ['wink-nlp', await other(wink)],
];
console.table(
  Object.fromEntries(
    rows.map(([name, speed]) => [
      name,
      {
        'MB/s': speed?.toPrecision(3) ?? 'not installed',
        'claims is': speed && `${(own / speed).toPrecision(3)} times as fast`,
      },
    ]),
  ),
);

console.log('Twice the text, so many times the time (five runs, the least of each):');
console.table(Object.fromEntries(Object.entries(worstTexts(1e5)).map(([name, worst]) => [name, growth(worst)])));

function growth(worst) {
  const once = least(() => findQuantities(worst).length, 5);
  const twice = least(() => findQuantities(worst + worst).length, 5);
  return { 'MB/s': (worst.length / 1e3 / once).toPrecision(3), times: (twice / once).toFixed(2) };
}

function worstTexts(length) {
  const fill = (unit) => unit.repeat(Math.ceil(length / unit.length));
  return {
    digits: fill('9'),
    'digits apart': fill('1 '),
    'digits and commas': fill('1,111,'),
    'digits and slashes': fill('1/'),
    'digits and hyphens': fill('1-'),
    'digits and points': fill('1.'),
    'number words': fill('one hundred and '),
    'scale words': fill('million '),
    tens: fill('twenty '),
    halves: fill('half a '),
    magnitudes: fill('dozens of '),
    hedges: fill('as many as over '),
    'hedged digits': fill('more than 5 '),
    tolerances: fill('5 plus or minus '),
    spaces: `5${fill(' ')}5`,
    newlines: `5${fill('\n')}5`,
    periods: fill('5 in the past '),
    ages: fill('aged 5, 5 and '),
    ratios: fill('5-to-5-for-'),
    compounds: fill('1 hour, '),
    nulls: fill('\0'),
    'lone surrogates': fill('\ud800'),
  };
}

function corpus(length) {
  const folder = new URL('corpus/', root);
  const documents = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const once = documents.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n\n');
  // Through JSON, so that the text is one flat string, as a file that was read is.
  return JSON.parse(JSON.stringify(`${once}\n\n`.repeat(Math.ceil(length / once.length))));
}

function matchNumbers(from) {
  const words =
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
    'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|' +
    'trillions?|dozens?|scores?|half|third|quarter|couple|few|several';
  const pattern = new RegExp(`[0-9]+|\\b(?:${words})\\b`, 'gi');
  return () => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.test(from)) count++;
    return count;
  };
}

function megabytesPerSecond(run, of, times = 20) {
  return Buffer.byteLength(of) / 1e3 / least(run, times);
}

// The least of several runs, in milliseconds: what the machine does besides only ever adds.
function least(run, times) {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    sink.value += run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// The slow ones are given one round of the corpus, and their paragraphs one by one, as they were made for.
async function other(make) {
  try {
    const run = await make();
    const sample = corpus(1);
    const paragraphs = sample.split(/\n\s*\n/).filter(Boolean);
    return megabytesPerSecond(() => paragraphs.reduce((sum, paragraph) => sum + run(paragraph), 0), sample, 3);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function recognizers() {
  const library = await import('@microsoft/recognizers-text-number');
  const { recognizeNumber, Culture } = library.default ?? library;
  return (paragraph) => recognizeNumber(paragraph, Culture.English).length;
}

async function compromise() {
  const { default: nlp } = await import('compromise');
  return (paragraph) => nlp(paragraph).numbers().json().length;
}

async function wink() {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model);
  return (paragraph) => nlp.readDoc(paragraph).entities().out().length;
}

async function load(file) {
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  const outfile = join(folder, 'extract.mjs');
  await build({ entryPoints: [new URL(file, root).pathname], bundle: true, platform: 'node', format: 'esm', outfile });
  const module = await import(pathToFileURL(outfile));
  rmSync(folder, { recursive: true });
  return module;
}

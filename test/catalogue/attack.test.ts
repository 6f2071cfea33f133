import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Anchor } from '../../src/catalogue/anchor.ts';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import {
  anchorAfter,
  changeEdge,
  changeLetters,
  changeNumber,
  doubleQuote,
  randomFrom,
  shift,
  type Random,
  type Target,
} from './attack.ts';

// CLAIMS_ATTACKS=100000 npx vitest run --config test/vitest.config.ts test/catalogue/attack.test.ts
const COUNT = Number(process.env['CLAIMS_ATTACKS'] ?? 2000);
const SEED = Number(process.env['CLAIMS_SEED'] ?? 1);

const documents = readdirSync('corpus').map((name) => {
  const text = readFileSync(`corpus/${name}`, 'utf8');
  return { text, paragraphs: splitParagraphs(text) };
});

/** A stretch of whole words of a real paragraph, with a number in it. */
function draw(random: Random): Target {
  for (;;) {
    const { text, paragraphs } = documents[random(documents.length)]!;
    const paragraph = paragraphs[random(paragraphs.length)]!;
    const quantities = findQuantities(paragraph.text);
    const around = quantities[random(quantities.length)];
    if (around === undefined) continue;
    // Of every few, one begins or ends where its figure does.
    let from = Math.max(0, around.figureStart - (random(4) === 0 ? 0 : random(60)));
    let to = Math.min(paragraph.text.length, around.figureEnd + (random(4) === 0 ? 0 : random(120)));
    while (from > 0 && /\S/.test(paragraph.text[from - 1]!)) from--;
    while (to < paragraph.text.length && /\S/.test(paragraph.text[to]!)) to++;
    const [start, end] = [paragraph.start + from, paragraph.start + to];
    const target = { text, paragraph: paragraph.number, start, end };
    if (/^\s|\s$/.test(text.slice(start, end)) || anchorAfter(target, text).kind !== 'ok') continue;
    // What stands twice but for its capitals is not told apart by a slip of a letter.
    if (text.toLowerCase().split(text.slice(start, end).toLowerCase()).length > 2) continue;
    return target;
  }
}

const FOUND: readonly Anchor['kind'][] = ['ok', 'moved', 'reworded'];

it(`after ${COUNT} random edits of real paragraphs no citation lies`, () => {
  const random = randomFrom(SEED);
  const counts: Record<string, Record<string, number>> = {};
  const [failures, lost]: [string[], string[]] = [[], []];
  let [edits, found] = [0, 0];
  const count = (what: string, anchor: Anchor) => {
    counts[what] ??= {};
    counts[what][anchor.kind] = (counts[what][anchor.kind] ?? 0) + 1;
  };
  for (let done = 0; done < COUNT;) {
    const target = draw(random);
    const quote = target.text.slice(target.start, target.end);
    const kind = random(6);
    if (kind === 0) {
      const attack = doubleQuote(target, random);
      const anchor = anchorAfter(target, attack.text);
      count(attack.what, anchor);
      if (FOUND.includes(anchor.kind)) failures.push(`doubled: “${quote}”: ${anchor.kind}`);
      done++;
      continue;
    }
    const change = kind < 3 ? changeNumber : kind < 5 ? changeLetters : changeEdge;
    const plain = change(target, random);
    if (plain === undefined) continue;
    const attack = random(2) === 0 ? shift(plain, random) : plain;
    const anchor = anchorAfter(target, attack.text);
    count(attack.what, anchor);
    done++;
    if (change !== changeLetters) {
      if (FOUND.includes(anchor.kind)) {
        const now = attack.text.slice(Math.max(0, attack.start - 12), attack.end + 12);
        failures.push(`${attack.what}: “${quote}” → “…${now}…”: ${anchor.kind}`);
      }
      continue;
    }
    edits++;
    const paragraph = splitParagraphs(attack.text).find(({ end }) => end > attack.start)!;
    if (FOUND.includes(anchor.kind) && 'paragraph' in anchor && anchor.paragraph === paragraph.number) found++;
    else lost.push(`${anchor.kind}: “${quote}” → “${attack.text.slice(attack.start, attack.end)}”`);
  }
  if (process.env['CLAIMS_ATTACKS'] !== undefined) {
    const told = [...failures.slice(0, 150), ...lost.slice(0, 60)].join('\n');
    process.stdout.write(
      `${JSON.stringify(counts, null, 2)}\nfound after edits elsewhere: ${found} of ${edits}\n${told}\n`,
    );
  }
  expect(failures).toEqual([]);
  expect(found / edits).toBeGreaterThanOrEqual(0.99);
}, 3_600_000);

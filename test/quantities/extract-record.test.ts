import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it, test } from 'vitest';
import { writeJson } from '../../src/quantities/exact-json.ts';
import { extractLines, extractRecord } from '../../src/quantities/extract-record.ts';

async function extract(...chunks: (string | Uint8Array)[]) {
  let output = '';
  const result = await extractLines(
    (async function* () {
      yield* chunks;
    })(),
    async (chunk) => {
      output += chunk;
      return true;
    },
  );
  return {
    ...result,
    lines: output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('writeJson', () => {
  test.each([
    [new Fraction('12345678901234567890'), '12345678901234567890'],
    [new Fraction('0.1').add('0.2'), '0.3'],
    [new Fraction('-1.50'), '-1.5'],
    [new Fraction(1, 3), '0.3333333333333333'],
    [new Fraction(0), '0'],
    [12345678901234567890n, '12345678901234567890'],
    ['\ud800', '"\\ud800"'],
    [NaN, 'null'],
    [undefined, 'null'],
    [[undefined, 1], '[null,1]'],
    [{ a: undefined, b: { c: [] } }, '{"b":{"c":[]}}'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])('writes %o as %s', (value, json) => expect(writeJson(value)).toBe(json));

  it('writes what JSON.stringify writes where no number is exact', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(writeJson(value, indent)).toBe(JSON.stringify(value, null, indent));
      }),
    );
  });
});

describe('extractRecord', () => {
  it('counts offsets in code points and keeps every digit', () => {
    const line = JSON.stringify({ id: 'a', text: '🎉🎉 over 12345678901234567891 fans' });
    const json = writeJson(extractRecord(line, 1));
    expect(json).toContain('"start":3,"end":33,"text":"over 12345678901234567891 fans","value":12345678901234567891,');
    expect(json).toContain('"lower":12345678901234567891,"upper":null,"lowerOpen":true,"upperOpen":true');
  });

  test.each([
    ['{"id":', 'not-json'],
    ['[1]', 'not-an-object'],
    ['null', 'not-an-object'],
    ['{"text":"5"}', 'bad-id'],
    ['{"id":12345678901234567890,"text":"5"}', 'bad-id'],
    ['{"id":1}', 'bad-text'],
    ['{"id":1,"text":["5"]}', 'bad-text'],
  ])('answers %s with the error %s and its line', (line, code) => {
    expect(extractRecord(line, 7)).toMatchObject({ line: 7, code });
  });
});

describe('extractLines', () => {
  it('answers in order, whatever the chunks, passing blank lines over and naming bad ones', async () => {
    const input = '{"id":1,"text":"5 men"}\r\n\n{"id":2,"text":"żółw 7 miles"}\nnope\n{"id":3,"text":""}';
    const bytes = new TextEncoder().encode(input);
    for (const size of [1, 7, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { records, errors, lines } = await extract(...chunks);
      expect({ records, errors }).toEqual({ records: 4, errors: 1 });
      expect(lines.map((line) => line.id)).toEqual([1, 2, null, 3]);
      expect(lines[2]).toMatchObject({ line: 4, code: 'not-json' });
      expect(lines[1].quantities[0]).toMatchObject({ start: 5, text: '7 miles', unit: 'mile' });
    }
  });

  it('takes strings, a byte order mark, and a line that is no UTF-8', async () => {
    const { lines } = await extract('\ufeff{"id":1,"text":"5"}\n', new Uint8Array([0x22, 0xff, 0x22, 0x0a]));
    expect(lines).toMatchObject([{ id: 1 }, { line: 2, code: 'not-utf8' }]);
  });

  it('ends an endless stream where no more is wanted', async () => {
    let closed = false;
    const endless = async function* () {
      try {
        for (;;) yield '{"id":1,"text":"over 400 men"}\n';
      } finally {
        closed = true;
      }
    };
    let written = 0;
    await extractLines(endless(), async () => ++written < 3);
    expect({ written, closed }).toEqual({ written: 3, closed: true });
  });
});

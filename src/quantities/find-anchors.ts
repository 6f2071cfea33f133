import { classOf, DIGIT, FRACTION, LETTER } from './characters.ts';
import { MAGNITUDES, VAGUE_NUMBERS } from './magnitudes.ts';
import { MULTIPLES } from './multiples.ts';
import { ARTICLE_UNITS } from './units.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, FIRST_ORDINALS, SCALES } from './numerals.ts';

const WORDS: ReadonlySet<string> = new Set(
  [
    ...CARDINALS.keys(),
    ...SCALES.keys(),
    ...COLLECTIVES.keys(),
    ...DENOMINATORS.keys(),
    ...FIRST_ORDINALS,
    ...MAGNITUDES.map((row) => row.words),
    ...VAGUE_NUMBERS.map((row) => row.words),
    ...MULTIPLES.keys(),
    ...ARTICLE_UNITS,
  ].filter((word) => word.length > 2),
);

// The words as a tree of letters, walked by one look-up a character: no branch depends on the text until something is
// found, which is what makes reading fast. A state is the place of its row; a row has a column for each symbol.
const COLUMNS = 32;
const OTHER_LETTER = 27;
const NUMBER = 28;
const INSIDE = 0;
const START = COLUMNS;

const SYMBOLS = new Uint8Array(0x10000);
// Beyond, no character is of these classes (see characters.ts).
for (let code = 0; code < 0x2e80; code++) {
  const kind = classOf(code);
  if (kind === DIGIT || kind === FRACTION) SYMBOLS[code] = NUMBER;
  else if (kind === LETTER) SYMBOLS[code] = code < 0x80 ? code & 31 : OTHER_LETTER;
}

interface Node {
  readonly letters: Map<number, Node>;
  readonly state: number;
  readonly depth: number;
  isWord: boolean;
}

const nodes: Node[] = [];
function addNode(depth: number): Node {
  const node = { letters: new Map<number, Node>(), state: START + nodes.length * COLUMNS, depth, isWord: false };
  nodes.push(node);
  return node;
}

const root = addNode(0);
for (const word of WORDS) {
  let node = root;
  for (const letter of word) {
    const symbol = SYMBOLS[letter.charCodeAt(0)]!;
    let next = node.letters.get(symbol);
    if (next === undefined) node.letters.set(symbol, (next = addNode(node.depth + 1)));
    node = next;
  }
  node.isWord = true;
}

const FOUND = START + nodes.length * COLUMNS;
const NEXT = new Uint16Array(FOUND);
// How long the word is that ends in a state, 0 where none does.
const LENGTHS = new Uint8Array(FOUND / COLUMNS);
NEXT[INSIDE] = START;
NEXT[INSIDE + NUMBER] = FOUND;
for (const { letters, state, depth, isWord } of nodes) {
  NEXT[state] = isWord ? FOUND : START;
  NEXT[state + NUMBER] = FOUND;
  for (const [symbol, next] of letters) NEXT[state + symbol] = next.state;
  if (isWord) LENGTHS[state / COLUMNS] = depth;
}

/** Where the next digit, fraction character or number word at or after `from` begins; -1 for none. */
export function nextAnchor(text: string, from: number): number {
  const { length } = text;
  let state = START;
  for (let at = from; at < length; at++) {
    const next = NEXT[state | SYMBOLS[text.charCodeAt(at)]!]!;
    if (next === FOUND) return at - LENGTHS[state / COLUMNS]!;
    state = next;
  }
  const last = LENGTHS[state / COLUMNS]!;
  return last === 0 ? -1 : length - last;
}

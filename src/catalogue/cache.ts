import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import Fraction from 'fraction.js';

/**
 * A cache of values worked out from texts, one file each under a key of the text: plain data that may hold exact
 * fractions. It only ever saves time: whatever is
 * wrong with it (broken, foreign, old, not writable, two writers at once) is passed over in silence.
 */
export interface Cache {
  readonly get: (text: string) => unknown;
  readonly set: (text: string, value: unknown) => void;
}

const KEPT = 32;
/** Of SHA-256 in hexadecimal. */
const SUM_LENGTH = 64;
// What a killed process left unfinished grows old among them, and goes with the oldest.
const OURS = /^[0-9a-f]{64}\.json(?:\.\d+)?$/;

/** Raised with every change to what is kept, so that what an earlier program kept is not found. */
const FORM = 5;

/** The folder that caches belong in: `$XDG_CACHE_HOME/claims`, else `~/.cache/claims`; undefined for who has no home. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const bases = [env['XDG_CACHE_HOME'], join(env['HOME'] ?? homedir(), '.cache')];
  // Another path is one from wherever the user happens to be.
  const base = bases.find((path) => path !== undefined && isAbsolute(path));
  return base && join(base, 'claims');
}

/**
 * A cache in a folder.
 * @param version what the values depend on besides the text; values of another version are not found
 */
export function openCache(folder: string, version: string): Cache {
  const fileOf = (text: string) => join(folder, `${hash(`${FORM}\n${version}\n${text}`)}.json`);
  return {
    get(text) {
      try {
        const bytes = readFileSync(fileOf(text));
        const body = bytes.subarray(SUM_LENGTH + 1);
        const isWhole = bytes.toString('latin1', 0, SUM_LENGTH) === hash(body);
        return isWhole ? unpack(JSON.parse(body.toString()) as Packed) : undefined;
      } catch {
        return undefined;
      }
    },
    set(text, value) {
      try {
        // One by one: where a folder cannot be made, a recursive call may never come back (Node 20, /proc).
        for (const each of [dirname(folder), folder]) if (!existsSync(each)) mkdirSync(each);
        const body = JSON.stringify(pack(value), write);
        const file = fileOf(text);
        const unfinished = `${file}.${process.pid}`;
        try {
          // The first line is the sum of the second: a file cut short or written over does not pass.
          writeFileSync(unfinished, `${hash(body)}\n${body}`);
          renameSync(unfinished, file);
        } finally {
          // On a full disk every run would leave one.
          rmSync(unfinished, { force: true });
        }
        prune(folder);
      } catch {
        // Nothing depends on it.
      }
    },
  };
}

/** JSON has no exact fractions: they are kept as text, and where they belong beside them. */
interface Packed {
  readonly value: unknown;
  /** The keys that lead from the value to each fraction. */
  readonly fractions: readonly (readonly string[])[];
}

function pack(value: unknown): Packed {
  const fractions: string[][] = [];
  const path: string[] = [];
  const visit = (each: unknown): void => {
    if (each instanceof Fraction) fractions.push([...path]);
    else if (typeof each === 'object' && each !== null) {
      for (const [key, part] of Object.entries(each)) {
        path.push(key);
        visit(part);
        path.pop();
      }
    }
  };
  visit(value);
  return { value, fractions };
}

function write(_key: string, value: unknown): unknown {
  return value instanceof Fraction ? value.toFraction() : value;
}

// A reviver for JSON.parse would be called for every value, which takes ten times as long as parsing does.
function unpack({ value, fractions }: Packed): unknown {
  const holder = { value };
  for (const path of fractions) {
    const keys = ['value', ...path];
    const last = keys.pop()!;
    const parent = keys.reduce((each, key) => each[key] as Values, holder as Values);
    const [n, d = '1'] = (parent[last] as string).split('/');
    parent[last] = new Fraction(BigInt(n!), BigInt(d));
  }
  return holder.value;
}

type Values = Record<string, unknown>;

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps the newest files only, so that a catalogue edited a thousand times does not fill the disk. */
function prune(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => OURS.test(name))
    .map((name) => join(folder, name));
  if (files.length <= KEPT) return;
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).toSorted((a, b) => b.time - a.time);
  for (const { file } of byAge.slice(KEPT)) rmSync(file, { force: true });
}

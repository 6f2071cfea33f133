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
const OURS = /^[0-9a-f]{64}\.json$/;

/** Raised with every change to what is kept, so that what an earlier program kept is not found. */
const FORM = 3;

/** The folder that caches belong in: `$XDG_CACHE_HOME/claims`, else `~/.cache/claims`. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const base = env['XDG_CACHE_HOME'];
  return join(base !== undefined && isAbsolute(base) ? base : join(env['HOME'] ?? homedir(), '.cache'), 'claims');
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
        // The first line is the sum of the second: a file cut short or written over does not pass.
        const [sum, body = ''] = readFileSync(fileOf(text), 'utf8').split('\n');
        return sum === hash(body) ? JSON.parse(body, revive) : undefined;
      } catch {
        return undefined;
      }
    },
    set(text, value) {
      try {
        // One by one: where a folder cannot be made, a recursive call may never come back (Node 20, /proc).
        for (const each of [dirname(folder), folder]) if (!existsSync(each)) mkdirSync(each);
        const body = JSON.stringify(value, reduce);
        const file = fileOf(text);
        const unfinished = `${file}.${process.pid}`;
        writeFileSync(unfinished, `${hash(body)}\n${body}`);
        renameSync(unfinished, file);
        prune(folder);
      } catch {
        // Nothing depends on it.
      }
    },
  };
}

// JSON has no exact fractions; in these values nothing else is an object with this one key.
const FRACTION = '$fraction';

function reduce(_key: string, value: unknown): unknown {
  return value instanceof Fraction ? { [FRACTION]: value.toFraction() } : value;
}

function revive(_key: string, value: unknown): unknown {
  const text = (value as { [FRACTION]?: string } | null)?.[FRACTION];
  return typeof text === 'string' ? new Fraction(text) : value;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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

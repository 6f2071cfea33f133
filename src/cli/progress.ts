import type { Io } from './io.ts';

/** A line on a terminal that says how far something is; nothing anywhere else. */
export interface ProgressLine {
  /** @param share from 0 to 1 */
  readonly show: (share: number) => Promise<void>;
  /** Takes the line away. */
  readonly end: () => void;
}

const WIDTH = 30;
const EVERY_MS = 100;
// Whoever waits less sees nothing flicker.
const PATIENCE_MS = 400;

/** Starts a progress line on stderr, where that is a terminal. */
export function startProgress({ stderr, env }: Io, doing: string): ProgressLine {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') return { show: async () => undefined, end: () => undefined };
  let next = Date.now() + PATIENCE_MS;
  let isShown = false;
  return {
    async show(share) {
      if (Date.now() < next) return;
      next = Date.now() + EVERY_MS;
      isShown = true;
      const done = Math.round(share * WIDTH);
      stderr.write(`\r${doing} ${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${Math.floor(share * 100)} %\u001b[K`);
      // The terminal is written to, and Ctrl-C heard, between two turns.
      await new Promise<void>((resolve) => setImmediate(resolve));
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}

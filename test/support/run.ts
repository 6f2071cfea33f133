import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** What a run of the tool gave. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run is set up, where that is not: an empty environment, in the repository's folder, on an 80-column pipe. */
export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly terminal?: { readonly columns: number };
}

/** Runs the tool in this process, as `bin/claims.js` does. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = [collect(stdout), collect(stderr)];
  const exitCode = await main(args, {
    stdin: Readable.from(setting.stdin === undefined ? [] : [Buffer.from(setting.stdin)]),
    stdout: Object.assign(stdout, setting.terminal ? { isTTY: true, ...setting.terminal } : {}),
    stderr,
    env: { CLAIMS_NO_CACHE: '1', ...setting.env },
    cwd: setting.cwd ?? process.cwd(),
  });
  stdout.end();
  stderr.end();
  const [out, err] = await Promise.all(written);
  return { exitCode, stdout: out!, stderr: err! };
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The world as a run of the tool sees it. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly rows?: number;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Exit codes: all well; findings or differences; bad usage or unusable input. */
export const EXIT = { ok: 0, findings: 1, unusable: 2 } as const;

/**
 * Writes text or bytes and waits until it is taken. A pipe that was closed at the other end is no error: the reader has had
 * enough, which the answer `false` says.
 */
export function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (isClosedPipe(error)) resolve(false);
      else reject(error);
    };
    stream.once('error', onError);
    stream.write(content, (error) => {
      // A failed write is told to the callback first and emitted later: the listener stays for it.
      if (error) onError(error);
      else {
        stream.removeListener('error', onError);
        resolve(true);
      }
    });
  });
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

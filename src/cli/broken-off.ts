const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does what takes over the terminal. A signal that ends the process would leave that without a cursor and without what is
 * typed: it ends what is being done first, by a signal of the other sort, and the process once the terminal is given back.
 */
export async function untilBrokenOff<T>(doing: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const listen = (signal: NodeJS.Signals) => {
    received = signal;
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, listen);
  try {
    return await doing(controller.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, listen);
    // Whoever waits for the process is to see which signal ended it.
    if (received !== undefined) process.kill(process.pid, received);
  }
}

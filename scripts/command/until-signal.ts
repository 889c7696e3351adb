/**
 * Resolves at the first Ctrl-C, polite kill or closed terminal. Later ones are swallowed: stopping has begun.
 */
export async function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
  });
}

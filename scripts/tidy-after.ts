import { constants } from 'node:os';

/** Ctrl-C, what service managers and containers send, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does a piece of work and tidies up after it, whatever ends it: its own end, an error, a signal, or
 * an exit that nobody meant. Of what is nested, the inner is tidied first.
 *
 * @param tidy is done at once and waits for nothing
 */
export async function tidyAfter<T>(work: () => Promise<T>, tidy: () => void): Promise<T> {
  process.prependListener('exit', tidy);
  for (const signal of signals) process.prependListener(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, stop);
    process.off('exit', tidy);
    tidy();
  }
}

function stop(signal: NodeJS.Signals) {
  console.error(`build: stopped by ${signal}; the former site is untouched`);
  process.exit(128 + constants.signals[signal]);
}

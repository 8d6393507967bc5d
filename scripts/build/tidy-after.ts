import { endThreads } from './in-thread.ts';

/** Ctrl-C, what service managers and containers send, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is to be tidied when the program ends, the inner after the outer. */
const untidy: (() => void)[] = [];

/**
 * Does a piece of work and tidies up after it, whatever ends it: its own end, an error, a signal, or
 * an exit that nobody meant. Of what is nested, the inner is tidied first.
 *
 * @param tidy is done at once and waits for nothing
 */
export async function tidyAfter<T>(work: () => Promise<T>, tidy: () => void): Promise<T> {
  if (untidy.length === 0) watch();
  untidy.push(tidy);
  try {
    return await work();
  } finally {
    untidy.splice(untidy.indexOf(tidy), 1);
    if (untidy.length === 0) watch('off');
    tidy();
  }
}

function watch(act: 'on' | 'off' = 'on') {
  process[act]('exit', tidyAll);
  for (const signal of signals) process[act](signal, stop);
}

function tidyAll() {
  for (const tidy of untidy.splice(0).reverse()) tidy();
}

/**
 * Ends as the signal would have ended the program. Not by process.exit, which waits for threads of V8 that
 * may wait for us, for ever.
 */
async function stop(signal: NodeJS.Signals) {
  await endThreads();
  console.error(`build: stopped by ${signal}; the former site is untouched`);
  tidyAll();
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

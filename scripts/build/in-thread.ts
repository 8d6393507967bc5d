import { once } from 'node:events';
import { setTimeout as passed } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** What a thread is told to do. */
export interface Call {
  /** Name of a function. */
  name: string;
  /** The module that exports it, as a file of this folder would import it. */
  module: string;
  args: unknown[];
}

/**
 * A function that is done in a thread of its own each time it is called, while other work of the build goes on.
 *
 * @param name of the function; what it takes and gives is copied
 * @param module that exports it, as a file of this folder would import it
 */
export function inThread<Original extends (...args: never[]) => unknown>(
  name: string,
  module: string,
): (...args: Parameters<Original>) => Promise<Awaited<ReturnType<Original>>> {
  return async (...args): Promise<Awaited<ReturnType<Original>>> => {
    if (isEnding) return never;
    const call: Call = { name, module, args };
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: call,
      stderr: true,
      // V8 would let each fill 192 MB with garbage.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    worker.stderr.on('data', (said: Buffer) => isEnding || process.stderr.write(said));
    threads.add(worker);
    try {
      const [result] = (await once(worker, 'message')) as unknown[];
      return result as Awaited<ReturnType<Original>>;
    } catch (error) {
      if (isEnding) return never;
      throw error;
    } finally {
      threads.delete(worker);
    }
  };
}

const threads = new Set<Worker>();

/** Of a build that is being stopped, no thread begins, nor does one complain: Ctrl-C ends Pagefind as well. */
let isEnding = false;
const never = new Promise<never>(() => undefined);

/**
 * Ends what threads are doing, each where it next listens: one would go on writing into what is being tidied up,
 * and programs in it (resvg) do not bear to be terminated.
 */
export async function endThreads(): Promise<void> {
  isEnding = true;
  const ends = [...threads].map((worker) => {
    worker.postMessage('end');
    return new Promise((ended) => worker.once('exit', ended));
  });
  await Promise.race([Promise.all(ends), passed(10_000)]);
}

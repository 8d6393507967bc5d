import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a thread is told to do. */
export interface Call {
  /** URL of a module. */
  module: string;
  /** Of a function that it exports. */
  name: string;
  args: unknown[];
}

/**
 * A function that is done in a thread of its own each time it is called, while other work of the build goes on.
 *
 * @param name of the function; what it takes and gives is copied
 * @param module that exports it
 */
export function inThread<Original extends (...args: never[]) => unknown>(
  name: string,
  module: URL,
): (...args: Parameters<Original>) => Promise<Awaited<ReturnType<Original>>> {
  return async (...args): Promise<Awaited<ReturnType<Original>>> => {
    const call: Call = { module: module.href, name, args };
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: call,
      // Of 48, which each would fill with garbage.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    threads.add(worker);
    try {
      const [result] = (await once(worker, 'message')) as unknown[];
      return result as Awaited<ReturnType<Original>>;
    } finally {
      threads.delete(worker);
    }
  };
}

const threads = new Set<Worker>();

/** Ends what threads are doing: a thread would go on writing into what is being tidied up. */
export async function endThreads(): Promise<void> {
  await Promise.all([...threads].map((worker) => worker.terminate()));
}

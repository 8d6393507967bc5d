import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Shown } from '../model/preview.ts';

/**
 * Does a piece of work for each item, several at a time, each with a thread that draws pictures.
 *
 * @param work is given an item, and a way to have a picture drawn
 */
export async function withDraughtsmen<Item>(
  items: Item[],
  work: (item: Item, draw: (shown: Shown) => Promise<Uint8Array>) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      let worker: Worker | undefined;
      const draw = async (shown: Shown) => {
        worker ??= new Worker(new URL('./picture-worker.ts', import.meta.url));
        worker.postMessage(shown);
        const [drawn] = (await once(worker, 'message')) as [Uint8Array];
        return drawn;
      };
      for (const item of waiting) await work(item, draw);
      await worker?.terminate();
    }),
  );
}

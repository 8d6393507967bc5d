import { parentPort } from 'node:worker_threads';

import { picture } from './picture.ts';
import type { Shown } from '../model/preview.ts';

/** Draws what it is sent, one at a time, in a thread of its own. */
parentPort?.on('message', async (shown: Shown) => {
  parentPort?.postMessage(await picture(shown));
});

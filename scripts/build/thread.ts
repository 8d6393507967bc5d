import { parentPort, workerData } from 'node:worker_threads';

import type { Call } from './in-thread.ts';

/** Does what `inThread` was asked for, and ends; or ends when it is told to, as soon as it listens. */
parentPort?.once('message', () => process.exit());
parentPort?.unref();
const { name, module, args } = workerData as Call;
const exported = (await import(module)) as Record<string, (...args: unknown[]) => unknown>;
parentPort?.postMessage(await exported[name]?.(...args));

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { edit } from './builder.ts';
import { withSentence } from './edits.ts';

export interface DevTimes {
  /** Seconds from the command to a server that takes requests, which is when it says that it is ready. */
  ready: number;
  /** Seconds from the command to the first article that is served, for which Vite loads all that prints it. */
  first: number;
  /** Seconds from an edit to its words in the page that is served, which a browser then fetches again. */
  edit: number;
}

/** How long one waits for `npm run dev` and for an edit, by the clock. */
export async function measureDev(content: string, article: string): Promise<DevTimes> {
  const port = await freePort();
  const slug = dirname(article);
  const address = `http://localhost:${port}/en/${slug}/`;
  let started = performance.now();
  const server = spawn(process.execPath, ['scripts/run.mjs', 'dev'], {
    env: { ...process.env, CONTENT: content, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  const end = () => process.kill(-(server.pid ?? 0), 'SIGTERM');
  process.once('SIGINT', end);
  try {
    await listening(port);
    const ready = seconds(started);
    await until(address, () => true);
    const first = seconds(started);
    // The first page brings styles and scripts along; readers of an edit have them.
    await pause(1000);
    started = performance.now();
    const words = edit(join(content, article), withSentence);
    await until(address, (html) => html.includes(words));
    return { ready, first, edit: seconds(started) };
  } finally {
    process.off('SIGINT', end);
    end();
  }
}

const patience = 300_000;

async function listening(port: number): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < patience) {
    const socket = connect(port, 'localhost');
    const isTaken = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isTaken) return;
    await pause(20);
  }
  throw new Error(`nothing listened on port ${port} in time`);
}

async function until(address: string, isAnswer: (html: string) => boolean): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < patience) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok && isAnswer(await response.text())) return;
    await pause(20);
  }
  throw new Error(`${address} did not answer in time`);
}

const seconds = (started: number) => (performance.now() - started) / 1000;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

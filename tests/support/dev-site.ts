import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run dev` over a copy of a content folder, where a test may write what it likes.
 *
 * @param base path the site is published under
 */
export async function startDev(content: string, base: string, port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'dev-site-'));
  cpSync(content, folder, { recursive: true });
  const server = spawn('node', ['scripts/dev.ts'], {
    env: {
      ...outsideTests(),
      CONTENT: folder,
      PORT: String(port),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stdout.on('data', (data: Buffer) => (said += data.toString()));
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const address = (path: string) => `http://localhost:${port}${base}${path}`;
  await until(async () => (await fetch(address('/en/'))).ok).catch((error: Error) => {
    server.kill();
    throw new Error(`${error.message}; the server said: ${said}`);
  });
  return {
    folder,
    address,
    /** All that the terminal shows so far. */
    said: () => said,
    stop() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The environment without what Vitest adds, which would change how Vite and Astro behave. */
function outsideTests(): NodeJS.ProcessEnv {
  const added = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** Waits until something holds, at most twenty seconds; what throws does not hold yet. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited twenty seconds in vain');
}

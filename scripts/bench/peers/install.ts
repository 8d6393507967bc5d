import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Peer } from './peer.ts';

/** The folder a peer is installed and built in. */
export function peerFolder({ name }: Pick<Peer, 'name'>): string {
  return resolve('.cache', 'peers', name);
}

/** Installs a peer where it is not yet, in the versions it names, and writes its configuration. */
export function installPeer(peer: Peer): void {
  const folder = peerFolder(peer);
  const manifest = `${JSON.stringify(
    { name: peer.name, private: true, type: 'module', dependencies: peer.packages },
    undefined,
    2,
  )}\n`;
  const record = join(folder, 'installed.json');
  if (!existsSync(record) || readFileSync(record, 'utf8') !== manifest) {
    console.log(`${peer.name}: installing (once)`);
    write(join(folder, 'package.json'), manifest);
    const { status } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`npm could not install ${peer.name}`);
    write(record, manifest);
  }
  for (const [file, text] of Object.entries(peer.files)) write(join(folder, file), text);
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

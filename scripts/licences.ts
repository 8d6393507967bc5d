import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { shippedPackages } from './licences/shipped.ts';

/** `npm run licences`: what of other people’s work reaches readers, with its version and licence. */
interface Package {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as Package;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => join('src', file).split(sep).join('/'));
const shipped = shippedPackages(
  new Map(sources.map((file) => [file, readFileSync(file, 'utf8')])),
  (name) => Object.keys(read(name).dependencies ?? {}),
);
for (const { name, as } of shipped) {
  const { version, license = 'no licence is named' } = read(name);
  console.log(`${name} ${version}  ${license}  ${as}`);
}

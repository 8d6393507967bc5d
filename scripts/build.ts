import { parseArgs } from 'node:util';

import { BuildStopped, buildSite } from './build-site.ts';

/** `npm run build [-- --out <folder>]` */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
try {
  await buildSite(values.out);
} catch (error) {
  console.error(`build: stopped. ${error instanceof BuildStopped ? error.message : String(error)}`);
  process.exitCode = 1;
}

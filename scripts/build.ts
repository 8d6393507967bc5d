import { parseArgs } from 'node:util';

import { buildSite, reasonOf } from './build-site.ts';

/** `npm run build [-- --out <folder>]` */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
try {
  await buildSite(values.out);
} catch (error) {
  console.error(`build: stopped. ${reasonOf(error)}`);
  process.exitCode = 1;
}

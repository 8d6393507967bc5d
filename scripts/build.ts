import { buildSite } from './build-site.ts';
import { command } from './command.ts';

/** `npm run build [-- --out <folder>]` */
const options = { out: { type: 'string', default: 'dist' } } as const;

await command('build', { options }, ({ values }) => buildSite(values.out));

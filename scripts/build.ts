import { buildSite } from './build/build-site.ts';
import { command } from './command.ts';

/** `npm run build [-- --out <folder>] [--full]`; --full uses nothing that former builds have kept. */
const options = {
  out: { type: 'string', default: 'dist' },
  full: { type: 'boolean', default: false },
} as const;

await command('build', { options }, ({ values }) => buildSite(values.out, values.full));

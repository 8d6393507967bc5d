import { fileURLToPath } from 'node:url';

import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default getViteConfig(
  { root, test: { name: 'components', root, include: ['tests/components/**/*.test.ts'] } },
  { root },
);

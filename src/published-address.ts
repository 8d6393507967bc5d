import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { siteSchema } from './schemas/site.ts';
import { parseYaml } from './schemas/yaml.ts';

/**
 * Where a site is published, from its site.yaml: `https://example.org/handbook/` gives the origin
 * `https://example.org` and the base `/handbook`. A file that `npm run check` would refuse gives
 * a local address, so that the check can speak first.
 */
export function publishedAddress(folder: string): { origin: string; base: string } {
  const { data } = parseYaml(readFileSync(join(folder, 'site.yaml'), 'utf8'));
  const address = siteSchema.shape.address.safeParse(
    (data as { address?: unknown } | null)?.address,
  );
  const { origin, pathname } = new URL(address.data ?? 'http://localhost/');
  return { origin, base: pathname.replace(/\/$/, '') };
}

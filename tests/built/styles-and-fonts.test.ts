import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readSites } from '../support/sites.ts';
import type { PublishedSite } from '../support/sites.ts';

describe.each(readSites())('$name', (site) => {
  test('no page has more than one stylesheet', () => {
    const styles = site.pages.map(
      ({ path, root }) => `${root.querySelectorAll('link[rel=stylesheet], style').length} ${path}`,
    );
    expect(styles.filter((line) => !line.startsWith('1 '))).toEqual([]);
  });

  test('no font is published or asked for', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    expect([...site.files].filter((file) => /\.(woff2?|[ot]tf|eot)$/i.test(file))).toEqual([]);
    expect(styles).not.toEqual([]);
    expect(styles.filter((file) => read(site, file).includes('@font-face'))).toEqual([]);
    expect(site.pages.filter(({ root }) => root.querySelector('[as=font]'))).toEqual([]);
  });
});

function read({ folder }: PublishedSite, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

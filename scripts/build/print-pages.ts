import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

import { build as astroBuild } from 'astro';
import type { AstroIntegration } from 'astro';

import { closeKeptFiles, openKeptFiles } from '../../src/kept/files.ts';
import { usePageCache } from '../../src/kept/pages.ts';
import { takeAwayFile } from '../../src/model/take-away.ts';
import { codeFingerprint } from './fingerprint.ts';

/**
 * Has Astro print every page that a former build has not.
 *
 * @param staging folder of the site
 * @param cache folder of the pages of former builds
 * @param haveMainPages is called once every page is there that others are made from
 * @param progress is told now and then how far it is
 * @returns how many pages there are
 */
export async function printPages(
  staging: string,
  cache: string,
  haveMainPages: () => void,
  progress: ((text: string) => void) | undefined,
): Promise<number> {
  // To count a large site takes time that its pages want.
  const counting = progress && setInterval(() => progress(`${countPages(staging)} so far`), 2000);
  const files = openKeptFiles(cache);
  try {
    usePageCache({ files, code: codeFingerprint(), site: staging });
    await astroBuild({
      outDir: staging,
      logLevel: 'error',
      integrations: [mainPagesFirst(haveMainPages)],
      vite: { build: { emptyOutDir: false } },
    });
    closeKeptFiles(files);
  } finally {
    usePageCache(undefined);
    clearInterval(counting);
  }
  return countPages(staging);
}

/** Search and take-away files are made from the main pages, while Astro prints the others. */
function mainPagesFirst(haveMainPages: () => void): AstroIntegration {
  return {
    name: 'main-pages-first',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((printer) => {
          let waiting = 0;
          return {
            ...printer,
            async getStaticPaths() {
              const paths = await printer.getStaticPaths();
              const first = paths.filter(({ route }) => isMain(route));
              waiting = first.length;
              if (waiting === 0) haveMainPages();
              return [...first, ...paths.filter(({ route }) => !isMain(route))];
            },
            async render(request, options) {
              // By now the page before it has been written.
              if (waiting-- === 0) haveMainPages();
              // Or nothing that threads say would be heard before the last page.
              await setImmediate();
              return printer.render(request, options);
            },
          };
        });
      },
    },
  };
}

/** Nothing is made from what shows a page side by side or cites it, nor from what is no HTML. */
function isMain({ type, component }: { type: string; component: string }): boolean {
  return type === 'page' && !/\/(cite|parallel)\b/.test(component);
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && !file.endsWith(takeAwayFile),
  ).length;
}

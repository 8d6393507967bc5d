import { languages } from '../i18n/languages.ts';
import { pathTo } from './addresses.ts';
import { targetsOf } from './companions.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What a reader who keeps a page gets. */
export interface Offline {
  /** Path of the service worker. */
  worker: string;
  /** Paths of the pages: both languages, side by side, a talk’s slides and its hand-out. */
  pages: string[];
}

/** Nothing where site.yaml says that the site keeps no pages. */
export function offlineOf(site: Site, page: Page): Offline | undefined {
  if (!site.settings.offline) return undefined;
  const targets = targetsOf(page);
  return {
    worker: `${site.base}/service-worker.js`,
    pages: languages.flatMap((language) => targets.map((target) => pathTo(site, language, target))),
  };
}

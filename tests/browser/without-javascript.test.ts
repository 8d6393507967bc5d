import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { lostWithoutScript } from '../support/looks/without-script.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { sampleOf, visit } from '../support/visits.ts';

const options = { javaScriptEnabled: false };

describe.each([
  { ...realPlace, paths: sampleOf(readSite(realPlace), 'en', 'zh') },
  { ...secondPlace, paths: sampleOf(readSite(secondPlace), 'zh') },
])('$name, without JavaScript', ({ base, folder, paths }) => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  test('every component and layout shows all its text, offers nothing that does nothing, and leads on', async () => {
    const { lost } = await visit(site, { base, paths, options }, { lost: lostWithoutScript });
    expect(lost).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { newPage, sampleOf, visit } from '../support/visits.ts';

describe.each([realPlace, secondPlace])('$name', (place) => {
  const { base, folder } = place;
  const paths = sampleOf(readSite(place));
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  // A window of 1280 pixels at 200 % and at 400 % (WCAG 2.2, 1.4.4 and 1.4.10).
  test('nothing is lost on a screen of 640 or 320 pixels, also with text spaced out', async () => {
    const lost = await visit(site, { base, paths }, async (page) => {
      const found: string[] = [];
      const look = async (state: string) => {
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 512 });
          found.push(...(await page.evaluate(lostText)).map((line) => `${width}${state}: ${line}`));
        }
      };
      await look('');
      await page.evaluate(spaceOut);
      await look(' spaced out');
      return found;
    });
    expect(lost).toEqual([]);
  });

  test('text that is cut off, and a line too wide, are noticed', async () => {
    const page = await newPage(site.browser, { viewport: { width: 320, height: 512 } });
    await page.goto(`${site.origin}${base}/en/`);
    await page.evaluate(() => {
      const [title, text] = document.querySelectorAll<HTMLElement>('main :is(h1, .lead)');
      if (!title || !text) return;
      title.style.whiteSpace = 'nowrap';
      text.style.cssText = 'block-size: 1em; overflow: hidden';
    });
    const found = (await page.evaluate(lostText)).join('\n');
    expect(found).toContain('the page scrolls sideways');
    expect(found).toContain('cut off: p.lead');
    await page.context().close();
  });
});

/** Runs in the page: the spacing that text must bear (WCAG 2.2, 1.4.12). */
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: what leaves the window, or a box that hides what does not fit; tables may scroll. */
function lostText(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (box) => box.checkVisibility() && box.textContent?.trim() && !box.closest('svg'),
  );
  const named = ({ tagName, className, textContent }: HTMLElement) =>
    `${tagName.toLowerCase()}.${className} ${textContent?.trim().slice(0, 40)}`;
  const isHidden = (box: HTMLElement) => getComputedStyle(box).clipPath !== 'none';
  const cut = boxes.filter(
    (box) =>
      /hidden|clip/.test(getComputedStyle(box).overflow) &&
      !isHidden(box) &&
      (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1),
  );
  const outside = boxes.filter((box) => {
    const { left, right, width } = box.getBoundingClientRect();
    const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
    return width > 1 && isOut && !box.closest('.scroll, .skip, .section-link') && !isHidden(box);
  });
  return [
    ...(wide > 0 ? [`the page scrolls sideways by ${wide} pixels`] : []),
    ...cut.map((box) => `cut off: ${named(box)}`),
    ...outside.map((box) => `outside: ${named(box)}`),
  ];
}

import type { Page } from 'playwright-core';

const phone = { width: 390, height: 844 };

/** What scrolls sideways on a phone. */
export async function tooWide(page: Page): Promise<string[]> {
  await page.setViewportSize(phone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > phone.width ? [`wider than the screen: ${width} pixels`] : [];
}

/** What is lost in a window of 1280 pixels at 200 % and at 400 % (WCAG 2.2, 1.4.4 and 1.4.10), also spaced out. */
export async function lostWhenZoomed(page: Page): Promise<string[]> {
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
}

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
export function lostText(): string[] {
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

import { describe, expect, test } from 'vitest';

import { qrCode } from '../../src/components/qr-code.ts';
import { hasHandOut, viewHandOut } from '../../src/model/hand-out.ts';
import { viewPage } from '../../src/model/view.ts';
import { slideFaces } from '../../src/prose/slides.ts';
import { article, mdx, miniSite, source, translation } from '../support/mini-site.ts';

const talk = (slug: string, en: string, zh: string) => ({
  [`talks/${slug}/talk.yaml`]: `event: { name: { en: Fair, zh: 展会 }, date: 2012-05-22, city: { en: Auckland, zh: 奥克兰 }, country: { en: New Zealand, zh: 新西兰 } }\nspeaker: Simon\npublished: 2026-01-02\ntopics: [baking]\n`,
  [`talks/${slug}/en.mdx`]: mdx(source('Loaf').replace(/\npublished.*/s, ''), en),
  [`talks/${slug}/zh.mdx`]: mdx(translation('面包'), zh),
});
const slide = '## One [#one]\n\n<Slide>\n\n**Flour**\n\n</Slide>\n\nSpoken.';
const { site, said } = miniSite({
  ...talk('loaf', slide, slide),
  ...talk('plain', 'No slide.', '没有幻灯片。'),
  ...article('rye', 'Text.', '正文。'),
});
if (!site) throw new Error(said.join('\n'));
const page = (id: string) => {
  const found = site.pages.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}: ${said.join('\n')}`);
  return found;
};

test('a talk with slides has a hand-out; one without, and any other page, has none', () => {
  expect(hasHandOut(page('talks/loaf'))).toBe(true);
  expect(hasHandOut(page('talks/plain'))).toBe(false);
  expect(hasHandOut(page('articles/rye'))).toBe(false);
  expect(viewPage(site, page('talks/loaf'), 'zh').handOut).toBe('/zh/talks/loaf/hand-out/');
  expect(viewPage(site, page('talks/plain'), 'zh').handOut).toBeUndefined();
});

test('a hand-out names the talk’s whole address, and is not for search engines', () => {
  const { address, own, frame } = viewHandOut(site, page('talks/loaf'), 'en');
  expect(address).toBe('https://bread.example/en/talks/loaf/');
  expect(own).toBe('/en/talks/loaf/');
  expect(frame.indexed).toBe(false);
  expect(frame.canonical).toBe(address);
  expect(frame.alternates).toBeUndefined();
  expect(frame.counterpart).toBe('/zh/talks/loaf/hand-out/');
});

test('slides are what stands on their faces, in order', () => {
  const html =
    '<figure class="slide"><div class="slide-face"> <p>a</p> </div></figure><p>x</p><figure><div class="slide-face">b</div></figure>';
  expect(slideFaces(html)).toEqual(['<p>a</p>', 'b']);
});

describe('a QR code', () => {
  const { size, path } = qrCode('https://bread.example/en/talks/loaf/');
  const rows = path.match(/M\d+ \d+h\d+v1h-\d+z/g) ?? [];

  test('is nothing but runs of dark squares', () => {
    expect(rows.join('')).toBe(path);
  });

  test('keeps four squares free on every side', () => {
    const places = rows.map((row) => /M(\d+) (\d+)h(\d+)/.exec(row)?.slice(1).map(Number) ?? []);
    expect(Math.min(...places.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...places.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...places.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
  });

  test('has its three corners', () => {
    expect(path).toContain('M4 4h7v1h-7z');
    expect(path).toContain(`M${size - 11} 4h7v1h-7z`);
    expect(path).toContain(`M4 ${size - 5}h7v1h-7z`);
  });
});

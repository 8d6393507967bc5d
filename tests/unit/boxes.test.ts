import { expect, test } from 'vitest';

import { boxesOf } from '../../src/model/boxes.ts';
import { viewPage } from '../../src/model/view.ts';
import { article, mdx, miniSite, source, translation } from '../support/mini-site.ts';

const step = (id: string, text: string, props = '') =>
  `<Step${props}>\n\n### ${id} [#${id}]\n\n${text}\n\n<DoneWhen>\n\nDone.\n\n</DoneWhen>\n\n</Step>\n\n`;

const body = (first = 'Mix.', second = 'Warm water', props = '') =>
  `## Before [#before]\n\n- [ ] Flour\n- [ ] ${second}\n- plain\n\n## Steps [#steps]\n\n<Steps>\n\n${step('mix', first, props)}${step('bake', 'Bake.')}</Steps>`;

function page(en: string, kind = 'playbooks') {
  const head = source('Loaf').replace('answer:', kind === 'playbooks' ? 'goal:' : 'answer:');
  const zhHead = translation('面包').replace('answer:', kind === 'playbooks' ? 'goal:' : 'answer:');
  const { site } = miniSite({
    [`${kind}/loaf/en.mdx`]: mdx(head, en),
    [`${kind}/loaf/zh.mdx`]: mdx(zhHead, body('和面。', '温水')),
  });
  const [found] = site?.pages ?? [];
  if (!site || !found) throw new Error('no page');
  return { site, page: found };
}

test('steps are known by their section, items of task lists by section and number', () => {
  expect(Object.keys(boxesOf(page(body()).page))).toEqual(['before/1', 'before/2', 'mix', 'bake']);
});

test('both languages share the boxes of the source', () => {
  const { site, page: loaf } = page(body());
  const [en, zh] = [viewPage(site, loaf, 'en'), viewPage(site, loaf, 'zh')];
  expect(zh.progress).toEqual(en.progress);
  expect(en.progress?.page).toBe('playbooks/loaf');
});

test('a box has another fingerprint when its own words change, and no other', () => {
  const before = boxesOf(page(body()).page);
  const changed = (now: Record<string, string>) =>
    Object.keys(now).filter((key) => now[key] !== before[key]);
  expect(changed(boxesOf(page(body('Mix well.')).page))).toEqual(['mix']);
  expect(changed(boxesOf(page(body('Mix.', 'Cold water')).page))).toEqual(['before/2']);
});

test('the day of a step belongs to no section’s words', () => {
  const prints = (props: string) =>
    page(body('Mix.', 'Warm water', props)).page.texts.en?.sections.map((s) => s.fingerprint);
  expect(prints(' day="14"')).toEqual(prints(''));
});

test('a step that does not say when it is done has no box', () => {
  const { page: loaf } = page(body().replace('<DoneWhen>\n\nDone.\n\n</DoneWhen>', ''));
  expect(Object.keys(boxesOf(loaf))).not.toContain('mix');
});

test('only a playbook is there to be done', () => {
  const { site, page: loaf } = page(body(), 'articles');
  expect(viewPage(site, loaf, 'en').progress).toBeUndefined();
  const plain = miniSite(article('a', 'Text', '正文')).site;
  expect(plain?.pages.map((each) => boxesOf(each))).toEqual([{}]);
});

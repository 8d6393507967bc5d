import { expect, test } from 'vitest';

import { hasSlides } from '../../src/model/deck.ts';
import { threadsOf, viewDiscussion } from '../../src/model/discussion.ts';
import { mdx, miniSite, siteYaml } from '../support/mini-site.ts';

const reply = (id: string, replyTo?: string) =>
  `  - id: ${id}\n    author: ${id}\n${replyTo ? `    replyTo: ${replyTo}\n` : ''}    summary: { en: Words., zh: 文字。 }\n`;

const talk = (replies: string, body = 'Words.') => ({
  'site.yaml': `${siteYaml}editAddress: https://git.example/edit/{file}\n`,
  'talks/loaf/talk.yaml': `
event:
  name: { en: Flour Day, zh: 面粉日 }
  date: 2020-05-01
  city: { en: Oslo, zh: 奥斯陆 }
  country: { en: Norway, zh: 挪威 }
speaker: ada
published: 2026-02-01
topics: [baking]
`,
  'talks/loaf/en.mdx': mdx(
    'title: Loaf & crumb\ndescription: A talk on how the first loaf was baked, and on what came of it.',
    body,
  ),
  'talks/loaf/discussion.yaml': `note: { en: Summaries., zh: 摘要。 }\narchived: 2026-02-01\nreplies:\n${replies}`,
});

function discussionOf(replies: string) {
  const { site } = miniSite(talk(replies));
  const page = site?.pages[0];
  return site && page && viewDiscussion(site, page, 'en');
}

test('every answer stands in the thread that it came of', () => {
  const reply = (id: string, replyTo?: string) => ({
    id,
    author: id,
    replyTo,
    summary: { en: '', zh: '' },
  });
  const threads = threadsOf([reply('a'), reply('b'), reply('c', 'a'), reply('d', 'c')]);
  expect(threads.map((thread) => thread.map(({ id }) => id))).toEqual([['a', 'c', 'd'], ['b']]);
});

test('a reply says whom it answers and whether the speaker wrote it', () => {
  const view = discussionOf(reply('bo') + reply('ada', 'bo'));
  expect(view?.threads[0]?.map(({ answers, bySpeaker }) => [answers, bySpeaker])).toEqual([
    [undefined, false],
    ['bo', true],
  ]);
  expect(view?.archived).toBe('2026-02-01');
});

test('an idea goes to the site’s contact, with the talk as its subject, or to its repository', () => {
  const view = discussionOf(reply('bo'));
  expect(view?.mail).toBe(
    'mailto:baker@bread.example?subject=An%20idea%20on%20%E2%80%9CLoaf%20%26%20crumb%E2%80%9D',
  );
  expect(view?.edit).toBe('https://git.example/edit/talks/loaf/discussion.yaml');
});

test('a reply to none that stands before it is a problem, with its line', () => {
  const { said } = miniSite(talk(reply('bo') + reply('ada', 'boo')));
  expect(said.filter((line) => line.includes('no reply'))).toEqual([
    'talks/loaf/discussion.yaml:9:5 references-exist: no reply before it is called `boo` — did you mean `bo`?',
  ]);
});

test('a talk has slides where its text has one', () => {
  const has = (body: string) => miniSite(talk(reply('bo'), body)).site?.pages.map(hasSlides);
  expect(has('Words.')).toEqual([false]);
  expect(has('<Slide>\n\nFlour\n\n</Slide>')).toEqual([true]);
});

import { describe, expect, test } from 'vitest';

import Cards from '../../src/components/Cards.astro';
import Contents from '../../src/components/Contents.astro';
import Discussion from '../../src/components/Discussion.astro';
import SearchBox from '../../src/components/SearchBox.astro';
import TalkFacts from '../../src/components/TalkFacts.astro';
import type { Card } from '../../src/model/view.ts';
import DoneWhen from '../../src/prose/DoneWhen.astro';
import FromSource from '../../src/prose/FromSource.astro';
import Note from '../../src/prose/Note.astro';
import Ours from '../../src/prose/Ours.astro';
import { render } from '../support/render.ts';

const card: Card = {
  id: 'articles/a',
  kind: 'articles',
  path: '/zh/articles/a/',
  title: 'Ovens',
  description: 'Hot.',
  minutes: 3,
  onlyIn: 'en',
};

test('a card of a page that is not translated says so and marks its language', async () => {
  const cards = await render(Cards, 'zh', { cards: [card], level: 3 });
  expect(cards.querySelector('h3')?.getAttribute('lang')).toBe('en');
  expect(cards.text).toContain('仅有英文');
});

test('the contents list leads to every section, headings of the third level below', async () => {
  const contents = await render(Contents, 'en', {
    contents: [
      { id: 'one', title: 'One', depth: 2 },
      { id: 'two', title: 'Two', depth: 3 },
    ],
    textLanguage: undefined,
  });
  expect(contents.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '#one',
    '#two',
  ]);
  expect(contents.querySelector('.contents-deeper a')?.text).toBe('Two');
});

describe('a discussion', () => {
  const discussion = {
    note: 'Summaries.',
    archived: '2026-02-01',
    threads: [
      [
        { id: 'bo', author: 'Bo', bySpeaker: false, answers: undefined, summary: 'Agrees.' },
        { id: 'ada', author: 'Ada', bySpeaker: true, answers: 'Bo', summary: 'Thanks.' },
      ],
      [{ id: 'cy', author: 'Cy', bySpeaker: false, answers: undefined, summary: 'Applauds.' }],
    ],
    mail: 'mailto:baker@bread.example',
    edit: undefined,
  };

  test('keeps each reply in the thread it answers, with an address of its own', async () => {
    const threads = await render(Discussion, 'en', { discussion, language: 'en' });
    const ids = threads
      .querySelectorAll('.threads > li')
      .map((thread) => thread.querySelectorAll('.reply').map(({ id }) => id));
    expect(ids).toEqual([['bo', 'ada'], ['cy']]);
    expect(threads.querySelector('#ada')?.text).toContain('in reply to Bo');
    expect(threads.querySelector('#ada')?.text).toContain('the speaker');
    expect(threads.querySelector('time')?.text).toBe('Archived 1 February 2026.');
  });
});

test('a talk says its day as the language writes it, and for machines', async () => {
  const talk = {
    event: {
      name: { en: 'Flour Day', zh: '面粉日' },
      date: '2020-05-01',
      city: { en: 'Oslo', zh: '奥斯陆' },
      country: { en: 'Norway', zh: '挪威' },
    },
    speaker: 'Ada',
  };
  const facts = await render(TalkFacts, 'zh', { talk, language: 'zh' });
  expect(facts.querySelector('time')?.getAttribute('datetime')).toBe('2020-05-01');
  expect(facts.text).toContain('2020年5月1日');
  expect(facts.text).toContain('挪威奥斯陆');
});

test('a note and a step’s end speak the language of the text', async () => {
  const note = await render(Note, 'en', { language: 'zh' }, { default: '正文' });
  expect(note.querySelector('.note-title')?.text).toBe('说明');
  const done = await render(DoneWhen, 'en', { language: 'zh' }, { default: '正文' });
  expect(done.querySelector('.done-when-title')?.text).toBe('做到这样算完成');
});

test('what is ours and what is the source’s is said in words, in the language of the text', async () => {
  const ours = await render(Ours, 'en', { language: 'zh' }, { default: '例子' });
  expect(ours.querySelector('.origin.ours')?.structuredText).toBe('出自本站\n例子');
  const source = await render(FromSource, 'zh', { language: 'en' }, { default: 'Argument' });
  expect(source.querySelector('.origin.source')?.structuredText).toBe('From the source\nArgument');
});

test('a search box works as a form without script', async () => {
  const frame = { search: '/zh/search/', base: '', language: 'zh' };
  const box = await render(SearchBox, 'zh', { frame, id: 'x' });
  expect(box.querySelector('form')?.getAttribute('action')).toBe('/zh/search/');
  expect(box.querySelector('input')?.getAttribute('name')).toBe('q');
  expect(box.querySelector('label')?.getAttribute('for')).toBe('x');
});

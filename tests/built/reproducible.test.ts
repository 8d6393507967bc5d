import { afterAll, expect, test } from 'vitest';

import { bytesOf, copyProject, differences } from '../support/project-copy.ts';

const auckland = { TZ: 'Pacific/Auckland', LC_ALL: 'zh_CN.UTF-8' };
const newYork = { TZ: 'America/New_York', LC_ALL: 'C' };

const one = copyProject('one');
const other = copyProject('another, of a longer name');
afterAll(() => {
  one.remove();
  other.remove();
});

test('the two builds below really see another clock and another language', async () => {
  const seen = '[new Date(0).getHours(), Intl.DateTimeFormat().resolvedOptions().locale].join(" ")';
  expect(await one.evaluate(seen, auckland)).toBe('12 zh-CN');
  expect(await other.evaluate(seen, newYork)).toBe('19 en-US');
});

test.each([
  "require('node:net').connect(1, '127.0.0.1')",
  "require('node:http').get('http://localhost:1/')",
  "require('node:dns').lookup('localhost', () => {})",
  "fetch('http://localhost:8080/').catch((error) => { throw error.cause })",
])('a build that asked the network would fail: %s', async (expression) => {
  expect(await one.evaluate(expression)).toContain('something asked the network for');
});

test('two builds from two folders, time zones and locales give the same bytes', async () => {
  const outcomes = await Promise.all([one.build(auckland), other.build(newYork)]);
  expect(outcomes.map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', '']);

  const first = bytesOf(one.path('dist'));
  expect(first.size).toBeGreaterThan(60);
  expect(differences(first, bytesOf(other.path('dist')))).toEqual([]);
});

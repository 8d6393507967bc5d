import { expect, test } from 'vitest';

import { phrases } from '../../src/i18n/phrases.ts';

test.each([
  ['人力资源部与市场部怎样协作', '人力|资源部与|市场部|怎样|协作'],
  ['内部营销和外部营销有什么区别？', '内部营销和|外部营销有|什么|区别？'],
  ['用人力资源的四个抓手，让市场团队更强', '用人力|资源的四个抓手，让市场团队更强'],
  ['市场部：连接市场的桥梁', '市场部：连接市场的桥梁'],
  ['怎样让HR部门读懂（市场）部门', '怎样让|HR|部门读懂（市场）部门'],
])('%s breaks between words alone', (title, pieces) => {
  expect(phrases(title).join('|')).toBe(pieces);
  expect(phrases(title).join('')).toBe(title);
});

import { describe, expect, test } from 'vitest';

import { applyEdits } from '../../../scripts/fix.ts';
import { article, miniSite } from '../../support/mini-site.ts';

/** The bodies of a page after one run of the fix. */
function mended(en: string, zh: string): string[] {
  const files = article('a', en, zh);
  const { problems } = miniSite(files);
  return Object.entries(files).map(([file, text]) => {
    const edits = problems.filter((each) => each.file === file).flatMap(({ fix }) => fix ?? []);
    return applyEdits(text, edits).split('---\n\n')[1]?.trim() ?? '';
  });
}

describe('a heading without an id', () => {
  test('gets that of its counterpart', () => {
    expect(mended('## One [#one]\n\nx', '## 一\n\n甲')).toEqual([
      '## One [#one]\n\nx',
      '## 一 [#one]\n\n甲',
    ]);
  });

  test('gets one from its title, in Chinese by pinyin, where there is no counterpart', () => {
    expect(mended('## What’s new, in 2 parts  \n\nx', '甲')[0]).toBe(
      '## What’s new, in 2 parts [#whats-new-in-2-parts]  \n\nx',
    );
    expect(mended('x', '## 四大职能\n\n甲')[1]).toBe('## 四大职能 [#si-da-zhi-neng]\n\n甲');
  });

  test('is left alone where its title’s id is taken', () => {
    expect(mended('## One [#one]\n\nx\n\n## One\n\ny', '甲')[0]).toContain('## One\n\ny');
  });
});

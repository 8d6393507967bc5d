import { describe, expect, test } from 'vitest';

import { article, miniSite } from '../../support/mini-site.ts';

const said = (en: string, zh: string) => miniSite(article('a', en, zh)).said;

describe('a line that is meant as it stands', () => {
  test('says so at its end', () => {
    expect(said('In 2012.', '在2021年。')).toHaveLength(1);
    expect(said('In 2012.', '在2021年。{/* intended: numbers-in-step */}')).toEqual([]);
  });

  test('says so on the line above', () => {
    expect(said('In 2012.', '{/* intended: numbers-in-step */}\n在2021年。')).toEqual([]);
  });

  test('silences no other rule, no other line, and no rule that guards the site', () => {
    expect(said('In 2012.', '在2021年。{/* intended: chinese-spaces */}')).toHaveLength(1);
    expect(
      said('In 2012.', '{/* intended: numbers-in-step */}\n\n甲。\n\n在2021年。'),
    ).toHaveLength(1);
    expect(said('Text.', '<Nope /> {/* intended: vocabulary */}')).toHaveLength(1);
  });
});

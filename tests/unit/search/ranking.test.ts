import { describe, expect, test } from 'vitest';

import type { IndexedPage, IndexedSection } from '../../../src/search/indexed-page.ts';
import { bestPlace } from '../../../src/search/ranking.ts';
import { page, query, section } from '../../support/search.ts';

const filler = 'Other words stand here. ';

/** The best place for a query whose words all tell the same, or as much as is given. */
function placeIn(where: IndexedPage, typed: string, weights: number[] = []) {
  const { units, text } = query(typed);
  const weighed = units.map((unit, index) => ({ unit, weight: weights[index] ?? 1 }));
  const place = bestPlace(where, weighed, text);
  if (!place) throw new Error('no place');
  return place;
}

const article = (title: string, ...sections: IndexedSection[]) =>
  page('/en/articles/a/', section(title), ...sections);

const bestOf = (typed: string, ...sections: IndexedSection[]) =>
  placeIn(article('Page', ...sections), typed).section.id;

const scoreOf = (typed: string, where: IndexedPage, weights?: number[]) =>
  placeIn(where, typed, weights).score;

describe('the best place in a page', () => {
  test('is the section that says it', () => {
    const sections = [
      section('First', filler, { id: 'without' }),
      section('Second', `${filler}Bread. ${filler}`, { id: 'with' }),
      section('Third', filler, { id: 'without' }),
    ];
    expect(bestOf('bread ', ...sections)).toBe('with');
  });

  test('is the section named so, before one that mentions it', () => {
    const sections = [
      section('Second', `${filler}Bread. ${filler}`, { id: 'text' }),
      section('On bread', filler, { id: 'heading' }),
    ];
    expect(bestOf('bread ', ...sections)).toBe('heading');
  });

  test('is the one with more of the query', () => {
    const sections = [
      section('First', 'Bread and bread and bread.', { id: 'some' }),
      section('Second', 'Bread and salt.', { id: 'more' }),
    ];
    expect(bestOf('bread salt ', ...sections)).toBe('more');
  });

  test('is the one where the words stand together', () => {
    const sections = [
      section('First', `Sour ${filler}bread.`, { id: 'apart' }),
      section('Second', `Sour bread ${filler}.`, { id: 'together' }),
    ];
    expect(bestOf('sour bread ', ...sections)).toBe('together');
    expect(bestOf('bread sour ', ...sections)).toBe('together');
  });

  test('is the short section, where a long one says it no more often', () => {
    const sections = [
      section('First', `Bread. ${filler.repeat(60)}`, { id: 'long' }),
      section('Second', `Bread. ${filler}`, { id: 'short' }),
    ];
    expect(bestOf('bread ', ...sections)).toBe('short');
  });

  test('is the page itself, where its title is what was asked', () => {
    const where = article('Bread', section('Flour', `${filler}Bread. ${filler}`));
    expect(placeIn(where, 'bread ').section.id).toBe('');
  });

  test('may be a column of a table, which leads to the page', () => {
    const where = article('Page', section('Bread', 'Bread', { id: '' }), section('Row', 'Bread'));
    expect(placeIn(where, 'bread ').section.id).toBe('');
  });
});

describe('a page stands higher', () => {
  const said = section('How', `${filler}Bread. ${filler}`);

  test('when its title names the thing too', () => {
    const knead = section('Kneading', filler);
    const named = placeIn(article('All about bread', knead, said), 'bread kneading ');
    const other = placeIn(article('All about salt', knead, said), 'bread kneading ');
    expect([named, other].map((place) => place.section.title)).toEqual(['Kneading', 'Kneading']);
    expect(named.score).toBeGreaterThan(other.score);
  });

  test('when a heading is just what was asked, and no more', () => {
    expect(scoreOf('bread ', article('Page', section('Bread', filler)))).toBeGreaterThan(
      scoreOf('bread ', article('Page', section('Bread knives of old', filler))),
    );
  });

  test('when a subtitle follows what was asked, as if there were none', () => {
    expect(scoreOf('面包', page('/zh/articles/a/', section('面包：从头说起')))).toBe(
      scoreOf('面包', page('/zh/articles/a/', section('面包'))),
    );
  });

  test('when it has the rare word, not the usual one', () => {
    const usual = article('Page', section('How', 'Bread here.'));
    const rare = article('Page', section('How', 'Autolyse here.'));
    const weights = [0.2, 1];
    expect(scoreOf('bread autolyse ', rare, weights)).toBeGreaterThan(
      scoreOf('bread autolyse ', usual, weights),
    );
  });

  test('when it says it more often', () => {
    const often = section('How', `${filler}Bread. Bread.`);
    const once = section('How', `${filler}Bread. Other.`);
    expect(scoreOf('bread ', article('Page', often))).toBeGreaterThan(
      scoreOf('bread ', article('Page', once)),
    );
  });

  test.each(['/en/', '/en/topics/baking/'])('than the list of pages %s', (path) => {
    const title = section('Bread', 'Bread');
    expect(scoreOf('bread ', page('/en/articles/a/', title))).toBeGreaterThan(
      scoreOf('bread ', page(path, title)),
    );
  });
});

test('the letters of a short word inside another count nothing', () => {
  const named = (title: string) => article('Page', section(title, 'Our PR.'));
  expect(scoreOf('PR ', named('Problems'))).toBe(scoreOf('PR ', named('Troubles')));
});

describe('coverage', () => {
  const where = article('Salt', section('One', 'Bread'), section('Two', 'Water'));

  test('counts words that stand anywhere in the page', () => {
    expect(placeIn(where, 'bread water salt ').coverage).toBe(1);
  });

  test('is the share by weight', () => {
    expect(placeIn(where, 'bread yeast ', [3, 1]).coverage).toBe(0.75);
  });

  test('is nothing where nothing stands', () => {
    expect(placeIn(where, 'yeast ').coverage).toBe(0);
  });
});

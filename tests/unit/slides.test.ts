import { describe, expect, test } from 'vitest';

import { cutIntoSlides } from '../../src/prose/slides.ts';

const face = (words: string) =>
  `<figure class="slide"><div class="slide-face"><p>${words}</p></div></figure>`;
const heading = (id: string, words: string) =>
  `<h2 id="${id}">${words}<a class="section-link" href="#${id}"></a></h2>`;
const prose = (...parts: string[]) => `<div class="prose">${parts.join('')}</div>`;

describe('cutIntoSlides', () => {
  test('a section with a slide is that slide, its heading and what is said', () => {
    const html = prose('<p>Lead.</p>', heading('one', 'One'), face('1'), '<p>Said.</p>');
    expect(cutIntoSlides(html)).toEqual({
      lead: '<p>Lead.</p>',
      slides: [{ id: 'one', title: 'One', face: '<p>1</p>', notes: '<p>Said.</p>' }],
    });
  });

  test('a further slide of a section has no heading, and what follows is said under it', () => {
    const html = prose(heading('one', 'One'), face('1'), '<p>a</p>', face('2'), '<p>b</p>');
    const { slides } = cutIntoSlides(html);
    expect(slides.map(({ id, title, notes }) => [id, title, notes])).toEqual([
      ['one', 'One', '<p>a</p>'],
      ['', '', '<p>b</p>'],
    ]);
  });

  test('a section without a slide is said under the slide before it, heading and all', () => {
    const html = prose(heading('one', 'One'), face('1'), '<h3 id="more">More</h3>', '<p>b</p>');
    expect(cutIntoSlides(html).slides.map(({ notes }) => notes)).toEqual([
      '<h3 id="more">More</h3><p>b</p>',
    ]);
  });

  test('what stands before a section’s slide is said with it', () => {
    const html = prose(heading('one', 'One'), '<p>First.</p>', face('1'), '<p>Then.</p>');
    expect(cutIntoSlides(html).slides[0]?.notes).toBe('<p>First.</p><p>Then.</p>');
  });

  test('a footnote stands with the slide that names it, under its number', () => {
    const ref = (name: string) =>
      `<p><a href="#fn-${name}" data-footnote-ref aria-describedby="footnote-label">x</a></p>`;
    const notes =
      '<section class="footnotes" data-footnotes><h2 id="footnote-label">Notes</h2><ol><li id="fn-a">A</li><li id="fn-b">B</li></ol></section>';
    const html = prose(
      heading('one', 'One'),
      face('1'),
      heading('two', 'Two'),
      face('2'),
      ref('b'),
    );
    const { slides } = cutIntoSlides(html.replace(/<\/div>$/, `${notes}</div>`));
    expect(slides[0]?.notes).toBe('');
    expect(slides[1]?.notes).toContain('<ol class="footnotes"><li id="fn-b" value="2">B</li></ol>');
    expect(slides[1]?.notes).not.toContain('footnote-label');
  });
});

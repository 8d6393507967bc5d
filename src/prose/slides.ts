import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { cutIntoBlocks } from './blocks.ts';
import type { BlockSection } from './blocks.ts';

/** A slide with what is said while it stands. */
export interface Slide {
  /** Id of the section it opens; empty for a further slide of the same section. */
  id: string;
  /** HTML of the section’s heading; empty with the id. */
  title: string;
  face: string;
  notes: string;
}

/**
 * Cuts the HTML of a talk into its slides. What stands before the first one is the lead; a section without
 * a slide is said under the slide before it; a footnote goes to the slides that name it.
 */
export function cutIntoSlides(html: string): { lead: string; slides: Slide[] } {
  const root = parse(html);
  const footnotes = root.querySelector('.footnotes');
  footnotes?.remove();
  for (const link of root.querySelectorAll('[aria-describedby=footnote-label]'))
    link.removeAttribute('aria-describedby');

  const slides: Slide[] = [];
  let lead = '';
  for (const section of cutIntoBlocks(root.toString())) {
    const opened = slidesOf(section);
    const notes = section.blocks.map((block) => block.html).join('');
    const last = slides.at(-1);
    if (opened.length > 0) slides.push(...opened);
    else if (last) last.notes += notes;
    else lead += notes;
  }
  return {
    lead: withFootnotes(lead, footnotes),
    slides: slides.map((slide) => ({ ...slide, notes: withFootnotes(slide.notes, footnotes) })),
  };
}

function slidesOf({ id, blocks }: BlockSection): Slide[] {
  const slides: Slide[] = [];
  let title = '';
  let before = '';
  for (const { tag, html } of blocks) {
    const element = parse(html);
    const face = element.querySelector('.slide > .slide-face');
    const last = slides.at(-1);
    if (face) {
      const isFirst = slides.length === 0 && title !== '';
      slides.push({
        id: isFirst ? id : '',
        title: isFirst ? title : '',
        face: face.innerHTML,
        notes: before,
      });
      before = '';
    } else if (last) last.notes += html;
    else if (/^h[2-6]$/i.test(tag)) title = headingOf(element);
    else before += html;
  }
  return slides;
}

function headingOf(element: HTMLElement): string {
  element.querySelector('.section-link')?.remove();
  return element.firstElementChild?.innerHTML ?? '';
}

function withFootnotes(notes: string, footnotes: HTMLElement | null): string {
  const named = parse(notes)
    .querySelectorAll('[data-footnote-ref]')
    .map((link) => link.getAttribute('href')?.slice(1));
  const items = footnotes?.querySelectorAll('li').flatMap((item, index) => {
    if (!named.includes(item.id)) return [];
    item.setAttribute('value', String(index + 1));
    return item.toString();
  });
  return items?.length ? `${notes}<ol class="footnotes">${items.join('')}</ol>` : notes;
}

/** HTML of what stands on each slide of a talk's text, in order. */
export function slideFaces(html: string): string[] {
  return parse(html)
    .querySelectorAll('.slide-face')
    .map(({ innerHTML }) => innerHTML.trim());
}

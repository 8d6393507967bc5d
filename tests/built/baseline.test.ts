import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { namesInCss, namesInHtml, namesInScript, newerThan } from '../support/baseline.ts';
import { readSite, realPlace } from '../support/sites.ts';

const site = readSite(realPlace);
const textsOf = (ending: RegExp) =>
  [...site.files]
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(site.folder, file), 'utf8'));

/** What some browsers of 2024 lack, and what a reader has without it. */
const withoutHarm = {
  'css.properties.accent-color': 'ticks wear the browser’s own colour',
  'css.properties.break-after.avoid': 'on paper a heading may stand at the foot of a sheet',
  'css.properties.cursor.default': 'a touch screen has no pointer',
  'css.properties.cursor.pointer': 'a touch screen has no pointer',
  'css.properties.print-color-adjust': 'paper stays white under a mark',
  'css.properties.print-color-adjust.exact': 'paper stays white under a mark',
  'css.properties.text-autospace': 'Han and Latin letters stand side by side',
  'css.properties.text-autospace.no-autospace': 'as without text-autospace',
  'css.properties.text-autospace.normal': 'Han and Latin letters stand side by side',
  'css.properties.text-size-adjust': 'a telephone on its side enlarges text by itself',
  'css.properties.text-spacing-trim': 'Chinese punctuation keeps its full width',
  'css.properties.text-spacing-trim.normal': 'Chinese punctuation keeps its full width',
  'css.properties.text-spacing-trim.trim-start': 'Chinese punctuation keeps its full width',
  'css.properties.text-wrap.pretty': 'the last line of a paragraph may hold one word',
  'css.selectors.highlight': 'what was searched for is not marked on the page',
  'css.selectors.marker': 'the marks of a list wear the colour of its text',
  'css.selectors.selection': 'what is selected wears the browser’s own colour',
  'api.Highlight': 'what was searched for is not marked on the page',
};

test('nothing newer than Baseline 2024 is used, but for what reading does not need', () => {
  const used = [
    ...textsOf(/^assets\/.*\.css$/).flatMap(namesInCss),
    ...site.pages.flatMap(({ html }) => namesInHtml(html)),
    ...textsOf(/^(assets\/.*|service-worker)\.js$/).flatMap(namesInScript),
  ];
  expect(newerThan(2024, used)).toEqual(Object.keys(withoutHarm).sort());
});

test('what is newer is noticed', () => {
  const css = `@function --x(){} a{anchor-name:--a;text-wrap:pretty}@media (scripting: none){}
    p::scroll-button(left){color:contrast-color(red)}::details-content{}`;
  expect(newerThan(2024, namesInCss(css))).toEqual([
    'css.at-rules.function',
    'css.properties.anchor-name',
    'css.properties.text-wrap.pretty',
    'css.selectors.details-content',
    'css.selectors.scroll-button',
    'css.types.color.contrast-color',
  ]);
  expect(newerThan(2024, namesInHtml('<dialog closedby="any"><p hidden="until-found">'))).toEqual([
    'html.elements.dialog.closedby',
    'html.global_attributes.hidden.until-found',
  ]);
  expect(newerThan(2024, namesInScript('RegExp.escape("a");new CloseWatcher'))).toEqual([
    'api.CloseWatcher',
    'javascript.builtins.RegExp.escape',
  ]);
});

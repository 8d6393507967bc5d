import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Font } from 'satori';

import { readSubsets, subsetsFor } from './font-subsets.ts';

const { resolve } = createRequire(import.meta.url);
const font = '@fontsource/noto-sans-sc';
const subsets = readSubsets(
  JSON.parse(readFileSync(resolve(`${font}/unicode.json`), 'utf8')) as Record<string, string>,
);

/** Noto Sans SC, as much of it as a text needs; each part is a family of its own, since Satori takes one file a family. */
export function fontsFor(text: string): Font[] {
  return subsetsFor(text, subsets).flatMap((subset) =>
    ([400, 700] as const).map((weight) => ({ name: subset, weight, data: load(subset, weight) })),
  );
}

const loaded = new Map<string, Buffer>();

function load(subset: string, weight: number): Buffer {
  const name = `noto-sans-sc-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff`;
  const known = loaded.get(name);
  if (known) return known;
  const data = readFileSync(resolve(`${font}/files/${name}`));
  loaded.set(name, data);
  return data;
}

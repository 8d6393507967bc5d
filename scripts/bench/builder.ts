import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { slugOf } from './corpus.ts';
import { newWords, withDefinition, withSentence } from './edits.ts';
import type { Scenario } from './edits.ts';
import { articleFile, generateContent, generateForPeer } from './generate-content.ts';
import { measureRun } from './measure-run.ts';
import type { Run } from './measure-run.ts';
import { peerFolder } from './peers/install.ts';
import type { Peer } from './peers/peer.ts';
import { termFile } from './surroundings.ts';

/** A generator, ours or a peer, with the corpus of one size in its folder. */
export interface Builder {
  name: string;
  scenarios: readonly Scenario[];
  /** Does to the corpus what the scenario says, then builds. */
  run(scenario: Scenario): Promise<Run>;
}

/** Folders of our own corpus and the site made of it. */
export function ourFolders(articles: number) {
  return {
    content: resolve('.cache', 'bench', `content-${articles}`),
    site: resolve('.cache', 'bench', `site-${articles}`),
  };
}

let edits = 0;

export function ourBuilder(source: string, articles: number): Builder {
  const { content, site } = ourFolders(articles);
  generateContent(source, content, articles);
  return {
    name: 'ours',
    scenarios: ['full', 'unchanged', 'one edit', 'one term'],
    run(scenario) {
      if (scenario === 'one edit') edit(join(content, editedArticle(articles)), withSentence);
      if (scenario === 'one term') edit(join(content, termFile('term-1')), withDefinition);
      const options = ['--out', site, ...(scenario === 'full' ? ['--full'] : [])];
      return measureRun([process.execPath, 'scripts/run.mjs', 'build', ...options], {
        env: { CONTENT: content },
      });
    },
  };
}

export function peerBuilder(source: string, articles: number, peer: Peer): Builder {
  const folder = peerFolder(peer);
  generateForPeer(source, folder, articles, peer);
  return {
    name: peer.name,
    scenarios: ['full', 'unchanged', 'one edit'],
    run(scenario) {
      if (scenario === 'full') remove(peer.caches.map((cache) => join(folder, cache)));
      if (scenario === 'one edit')
        edit(join(folder, peer.file('en', middle(articles))), withSentence);
      // As scripts/run.mjs has it for ours.
      return measureRun([process.execPath, ...peer.build], {
        cwd: folder,
        env: { NODE_COMPILE_CACHE: join(folder, '.cache-node') },
      });
    },
  };
}

/** The article that is edited, inside the content folder. */
export function editedArticle(articles: number): string {
  return articleFile(middle(articles), 'en');
}

/** Says something new in a file, and what. */
export function edit(file: string, change: (text: string, words: string) => string): string {
  const words = newWords(++edits);
  writeFileSync(file, change(readFileSync(file, 'utf8'), words));
  return words;
}

const middle = (articles: number) => slugOf(Math.ceil(articles / 2));

function remove(folders: string[]) {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

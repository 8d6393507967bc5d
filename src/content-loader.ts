import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';

import { contentFolder, listFiles, readTexts } from './content-folder.ts';
import { onSaved } from './saved-files.ts';
import { collectionOf } from './schemas/collections.ts';
import type { CollectionName } from './schemas/collections.ts';
import type { Problem } from './schemas/problem.ts';
import { idOf, readEntryOnce } from './schemas/read.ts';

/**
 * Reads a collection as `npm run check` does. A file with problems is left out and named in the
 * terminal, so that in `npm run dev` one bad file does not take the others down.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-${collection}`,
    async load({ store, parseData, generateDigest, watcher, logger, config }) {
      const folder = contentFolder();
      const root = fileURLToPath(config.root);
      const report = ({ file, line, column, message, hint }: Problem) => {
        logger.error(`${file}:${line}:${column}  ${message} — ${hint}`);
      };
      const isOurs = (file: string) => collectionOf(file) === collection;
      const read = async (files: string[]) => {
        const { texts, problems: unreadable } = readTexts(folder, files);
        unreadable.forEach(report);
        for (const [file, text] of texts) {
          const { entry, problems } = readEntryOnce(file, text);
          problems.forEach(report);
          if (!entry || problems.length > 0) continue;
          store.set({
            id: entry.id,
            data: await parseData({ id: entry.id, data: entry.data as Record<string, unknown> }),
            filePath: relative(root, `${folder}/${file}`),
            digest: generateDigest(text),
          });
        }
      };
      store.clear();
      await read(listFiles(folder).filter(isOurs));

      watcher?.add(folder);
      if (watcher)
        onSaved(watcher, folder, (files) => {
          const ours = files.filter(isOurs);
          for (const file of ours) store.delete(idOf(file));
          void read(ours.filter((file) => existsSync(join(folder, file))));
        });
    },
  };
}

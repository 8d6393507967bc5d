import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { contentFolder, listFiles } from './content-folder.ts';
import { isDownload, pageOfDownload } from './schemas/downloads.ts';

/** Publishes the files in `templates/` of published pages under the pages’ address, without language. */
export function downloads(): AstroIntegration {
  const content = contentFolder();
  return {
    name: 'downloads',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Vite has taken the base off the address.
        server.middlewares.use((request, response, next) => {
          const file = request.url?.slice(1) ?? '';
          if (!isDownload(file) || !existsSync(join(content, file))) return next();
          response.end(download(content, file));
        });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of listFiles(content).filter(isDownload)) {
          if (!existsSync(join(site, 'en', pageOfDownload(file) ?? ''))) continue;
          mkdirSync(dirname(join(site, file)), { recursive: true });
          writeFileSync(join(site, file), download(content, file));
        }
      },
    },
  };
}

/** Spreadsheet programs take a CSV file without a byte order mark for the local 8-bit encoding. */
const byteOrderMark = Buffer.from('\uFEFF');

function download(content: string, file: string): Buffer {
  const bytes = readFileSync(join(content, file));
  const marked = bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
  return file.endsWith('.csv') && !marked ? Buffer.concat([byteOrderMark, bytes]) : bytes;
}

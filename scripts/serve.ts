import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';

import compression from 'compression';
import sirv from 'sirv';

import { cacheControl, headersOf, securityHeaders } from './headers.ts';

/**
 * Serves a built site on this machine only, with the headers it will have when published.
 *
 * @param folder of the built site
 * @param base path the site is published under, '' or `/handbook`
 * @param port 0 for any free one
 */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const files = sirv(folder, { etag: true, dotfiles: false, setHeaders: nameCharacters });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });
  const notFound = readFileSync(join(folder, '404.html'));

  const server = createServer((request, response) => {
    const path = withoutBase(request, base);
    if (path === undefined) {
      response.writeHead(302, { location: `${base}/` });
      return response.end();
    }
    request.url = path;
    for (const [name, value] of Object.entries(headersOf(path, base)))
      response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl(path));
    compress(request as never, response as never, () =>
      files(request, response, () => answerNotFound(response, notFound)),
    );
    return;
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** As hosts do: browsers take text that does not say so for the local 8-bit encoding. */
function nameCharacters(response: ServerResponse, path: string) {
  const type = path.endsWith('.md') ? 'text/markdown' : path.endsWith('.txt') && 'text/plain';
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

function withoutBase({ url = '/' }: IncomingMessage, base: string): string | undefined {
  if (base === '') return url;
  return url.startsWith(`${base}/`) ? url.slice(base.length) : undefined;
}

function answerNotFound(response: ServerResponse, page: Buffer) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(page);
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';

import compression from 'compression';
import send from 'send';

import { cacheControl, headersOf, securityHeaders } from './build/headers.ts';

/** Where a site is served, on this machine only. */
const host = '127.0.0.1';

/**
 * Serves a built site on this machine only, with the headers it will have when published. What lies in the
 * folder is looked up at every request, since a build may put another there.
 *
 * @param folder of the built site
 * @param base path the site is published under, '' or `/handbook`
 * @param port 0 for any free one
 */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'only GET and HEAD\n', { Allow: 'GET, HEAD' });
    const path = pathBelow(base, request);
    if (path === undefined) return answer(response, 302, '', { Location: `${base}/` });

    setHeaders(response, { ...headersOf(path, base), 'Cache-Control': cacheControl(path) });
    const missing = () =>
      answer(response, 404, notFound, { 'Content-Type': 'text/html; charset=utf-8' });
    compress(request as never, response as never, () => {
      if (forHosts.test(path)) return missing();
      send(request, path, { root: folder, cacheControl: false })
        .on('directory', () => answer(response, 301, '', { Location: `${base}${folderOf(path)}` }))
        .on('error', ({ status = 500 }: { status?: number }) =>
          status === 416 ? answer(response, 416, '') : missing(),
        )
        .pipe(response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } },
  // Part of a file is told in bytes of the file.
  filter: (request, response) =>
    response.statusCode !== 206 && compression.filter(request, response),
});

/** `_headers` and `_redirects` are for hosts that read them. */
const forHosts = /^\/_/;

/** The path that a request asks for, without the base and what stands behind `?`. */
function pathBelow(base: string, { url = '/' }: IncomingMessage): string | undefined {
  const [path = ''] = url.split('?', 1);
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** Two slashes at its beginning would make it an address of another host. */
function folderOf(path: string): string {
  return `${path.replace(/^[/\\]+/, '/')}/`;
}

function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
) {
  setHeaders(response, { ...securityHeaders, ...headers });
  response.statusCode = status;
  response.end(body);
}

function setHeaders(response: ServerResponse, headers: Record<string, string>) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

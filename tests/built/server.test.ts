import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { headersOf } from '../../scripts/build/headers.ts';
import { serve } from '../../scripts/serve.ts';
import { readSite, secondPlace } from '../support/sites.ts';

const site = readSite(secondPlace);
const { base } = secondPlace;
const page = '/en/articles/starter/';
const style = [...site.files].find((file) => file.endsWith('.css')) ?? '';

let server: Server;
let port: number;
beforeAll(async () => {
  server = await serve(secondPlace.folder, base, 0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  /** As sent, so that a header sent twice stands here twice. */
  names: string[];
  body: Buffer;
}

function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: base + path, headers, method });
    sent.once('error', reject).once('response', async (response: IncomingMessage) => {
      const body = Buffer.concat(await response.toArray());
      const names = response.rawHeaders
        .filter((_, index) => index % 2 === 0)
        .map((name) => name.toLowerCase());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, names, body });
    });
    sent.end();
  });
}

/** What the server says to characters that no client of ours would send. */
async function say(characters: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(characters);
  return text(socket);
}

const get = (target: string) =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

describe('every answer', () => {
  const asked: [string, () => Promise<Answer>, number, string][] = [
    ['a page', () => ask(page), 200, page],
    ['a page, its head alone', () => ask(page, {}, 'HEAD'), 200, page],
    ['a page that is known already', () => askAgain(page), 304, page],
    ['a page without its slash', () => ask(page.slice(0, -1)), 301, page],
    ['a take-away file', () => ask(`${page}take-away.html`), 200, `${page}take-away.html`],
    ['a file', () => ask(`/${style}`), 200, `/${style}`],
    ['part of a file', () => ask(`/${style}`, { range: 'bytes=0-9' }), 206, `/${style}`],
    ['more than a file', () => ask(`/${style}`, { range: 'bytes=9999999-' }), 416, page],
    ['what is not there', () => ask('/en/none/'), 404, page],
    ['what is above the site', () => ask('x'), 302, page],
    ['a form', () => ask(page, {}, 'POST'), 405, page],
  ];

  test.each(asked)(
    'to %s has each header once, and no cookie',
    async (_name, answer, status, as) => {
      const { status: given, headers, names } = await answer();
      expect(given).toBe(status);
      const { 'Speculation-Rules': _, ...expected } = headersOf(as);
      expect(headers).toMatchObject(lowerCase(expected));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names).not.toContain('set-cookie');
      expect(names).not.toContain('x-powered-by');
    },
  );

  async function askAgain(path: string) {
    const { headers } = await ask(path);
    return ask(path, { 'if-none-match': headers.etag });
  }
});

test('files of every ending have their type', async () => {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.xml': 'application/xml',
    '.txt': 'text/plain; charset=utf-8',
    '.md': 'text/markdown; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.ris': 'application/x-research-info-systems',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    ...Object.fromEntries(
      ['.bib', '.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter'].map((ending) => [
        ending,
        'application/octet-stream',
      ]),
    ),
  };
  const ofEachEnding = new Map([...site.files].map((file) => [extname(file), file]));
  ofEachEnding.delete('');
  const given = await Promise.all(
    [...ofEachEnding].map(async ([ending, file]) => {
      const { headers } = await ask(`/${file}`, {}, 'HEAD');
      return [ending, headers['content-type']];
    }),
  );
  expect(Object.fromEntries(given)).toEqual(
    Object.fromEntries([...ofEachEnding.keys()].map((ending) => [ending, types[ending]])),
  );
});

test('what is text is compressed as the client can read it', async () => {
  const { body } = await ask(`/${style}`);
  const [brotli, gzip] = await Promise.all(
    ['gzip, deflate, br', 'gzip'].map((accepted) =>
      ask(`/${style}`, { 'accept-encoding': accepted }),
    ),
  );
  expect(brotli?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(brotli?.body ?? '')).toEqual(body);
  expect(gzip?.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(gunzipSync(gzip?.body ?? '')).toEqual(body);
});

test.each([
  ['bytes=0-9', 206, 0, 10],
  ['bytes=5-', 206, 5, undefined],
  ['bytes=-7', 206, -7, undefined],
  ['bytes=0-99999999', 206, 0, undefined],
  ['bytes=5-2', 416, 0, 0],
  ['lines=1', 200, 0, undefined],
  ['bytes=0-0,5-6', 200, 0, undefined],
])('the part %s is given as bytes of the file, or not at all', async (range, status, from, to) => {
  const { body: whole } = await ask(`/${style}`);
  const part = await ask(`/${style}`, { range, 'accept-encoding': 'br, gzip' });
  expect(part.status).toBe(status);
  if (status === 206) expect(part.body).toEqual(whole.subarray(from, to));
  if (status === 416) expect(part.body).toHaveLength(0);
});

describe('what a browser would not send', () => {
  const traces = ['/../', '/%2e%2e/', '/%2e%2e%2f', '/..%2f', '/..%5c', '/..\\', '/%252e%252e%252f']
    .flatMap((up) => [up, `/assets${up.repeat(2)}`, up.repeat(9)])
    .flatMap((up) => [`${base}${up}package.json`, `${base}${up}etc/passwd`, `${up}package.json`]);

  test.each([
    ...traces,
    `${base}/en/%00`,
    `${base}/%`,
    `${base}/%zz`,
    `${base}/%c0%ae%c0%ae/package.json`,
    `${base}/\xff`,
    `${base}/_headers`,
    `${base}/_redirects`,
    `${base}/.git/config`,
    `${base}/constructor`,
    `${base}/__proto__`,
    `${base}/${'a'.repeat(1_200)}`,
    'http://elsewhere.example/handbook/en/',
    '*',
  ])('%s leads to no file', async (target) => {
    const answer = await say(get(target));
    expect(answer).toMatch(/^HTTP\/1\.1 (404 Not Found|302 Found|400 Bad Request)\r\n/);
    expect(answer).not.toMatch(/common-table|root:/);
  });

  test.each([
    ['an address without end', get(`${base}/${'a'.repeat(40_000)}`), '431'],
    ['a NUL', get(`${base}/en/\0`), '400'],
    ['no method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['no request', 'coffee\r\n\r\n', '400'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', '400'],
  ])('%s is refused', async (_name, characters, status) => {
    expect(await say(characters)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('the name of another host stands nowhere in an answer', async () => {
    for (const target of [`${base}/en/`, `${base}/en`, `//elsewhere.example/en`, '/'])
      expect(await say(get(target).replace('localhost', 'elsewhere.example'))).not.toContain(
        'elsewhere.example',
      );
  });

  test('two slashes do not lead to another host', async () => {
    expect(await say(get(`${base}//en`))).toContain(`\r\nLocation: ${base}/en/\r\n`);
  });

  test('other methods are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const { status, headers } = await ask(page, {}, method);
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
    expect(await say('CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n')).toBe('');
  });
});

test('readers who go away, or send slowly, do no harm', async () => {
  const file = [...site.files].find((each) => each.endsWith('.png')) ?? '';
  const clients = Array.from({ length: 40 }, (_, index) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(index % 2 ? get(`${base}/${file}`) : 'GET / HTTP/1.1\r\nHost: ');
    return socket;
  });
  const answers = ask(page);
  for (const client of clients) client.resetAndDestroy();
  expect((await answers).status).toBe(200);
  expect((await ask(page)).status).toBe(200);
});

test('the server is reached from this machine alone', async () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of others)
    await expect(
      new Promise((resolve, reject) => {
        connect(port, address, () => resolve('reached')).once('error', reject);
      }),
    ).rejects.toThrow();
});

test('a build that puts another site there while it is served does no harm', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, '404.html'), 'none');
  writeFileSync(join(folder, 'a.txt'), 'a');
  const other = await serve(folder, '', 0);
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  expect(await (await fetch(`${address}/a.txt`)).text()).toBe('a');
  rmSync(join(folder, 'a.txt'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), 'longer than before');
  symlinkSync('/etc', join(folder, 'en/.etc'));
  expect((await fetch(`${address}/a.txt`)).status).toBe(404);
  expect(await (await fetch(`${address}/en/`)).text()).toBe('longer than before');
  expect((await fetch(`${address}/en/.etc/hostname`)).status).toBe(404);
  other.closeAllConnections();
  other.close();
  rmSync(folder, { recursive: true });
});

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

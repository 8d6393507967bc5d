import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chromium } from 'playwright-core';
import type { Browser, Response } from 'playwright-core';
import send from 'send';

import { findBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';
import { speculationRulesFile } from '../build/speculation-rules.ts';
import { weigh } from './weights.ts';
import type { Fetched, Weight } from './weights.ts';

/** A browser that weighs pages, each in a first visit. */
export interface Scales {
  /** A page of a site made by us, with the headers it has when published. */
  weighOurs(folder: string, base: string, path: string): Promise<Weight>;
  /** A page of a site that somebody else’s program made. */
  weighTheirs(folder: string, path: string): Promise<Weight>;
  close(): Promise<void>;
}

export async function openScales(): Promise<Scales> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('there is no browser: run npm test once, which installs one');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const servers = new Map<string, Server>();
  const at = async (folder: string, start: () => Promise<Server>) => {
    const server = servers.get(folder) ?? (await start());
    servers.set(folder, server);
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  };
  return {
    async weighOurs(folder, base, path) {
      const origin = await at(folder, () => serve(folder, base, 0));
      return weighPage(browser, `${origin}${base}${path}`);
    },
    async weighTheirs(folder, path) {
      const origin = await at(folder, () => servePlainly(folder));
      return weighPage(browser, `${origin}${path}`);
    },
    async close() {
      await browser.close();
      for (const server of servers.values()) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function weighPage(browser: Browser, address: string): Promise<Weight> {
  const whole = await visit(browser, address, true);
  const plain = await visit(browser, address, false);
  const said = plain.text.join('\n');
  const missing = whole.text.filter((line) => !said.includes(line));
  return weigh(whole.fetched, plain.fetched, missing);
}

/** A first visit on an ordinary screen, until the page is quiet and the reader has done nothing. */
async function visit(browser: Browser, address: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (!answer?.ok() && !address.endsWith('/404.html'))
    throw new Error(`${address} answered ${answer?.status()}`);
  const icon = page.locator('link[rel~=icon]');
  const iconAddress =
    (await icon.count()) > 0 ? await icon.first().getAttribute('href') : undefined;
  const fetched = await Promise.all(
    responses.map(async (response): Promise<Fetched> => {
      return {
        type: typeOf(response, iconAddress ?? '/favicon.ico'),
        // A redirect has no body.
        body: await response.body().catch(() => new Uint8Array()),
      };
    }),
  );
  // What a program’s own script is for may come or go; running text, headings and cells are for reading.
  const text = await page.locator('main :is(p, h1, h2, h3, td, dd)').allInnerTexts();
  await context.close();
  // What is hidden for the moment has the white space of its source.
  return { fetched, text: text.map((line) => line.replace(/\s+/g, '')).filter(Boolean) };
}

function typeOf(response: Response, iconAddress: string): string {
  const { pathname } = new URL(response.url());
  if (pathname === iconAddress) return 'icon';
  return pathname.endsWith(`/${speculationRulesFile}`)
    ? 'rules'
    : response.request().resourceType();
}

function servePlainly(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    send(request, path, { root: folder, extensions: ['html'] }).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

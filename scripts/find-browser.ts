import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The program of an installed Chrome or Chromium, else Playwright's own; nothing where there is none. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a browser, or installs one: Playwright's own, else, as root on Debian, the package chromium. */
export function browserOrInstall(say: (line: string) => void): string {
  const present = findBrowser();
  if (present) {
    if (mayInstallPackages() && !hasChineseFont()) {
      say('browser: installing a Chinese font, fonts-noto-cjk');
      installPackages(['fonts-noto-cjk']);
    }
    return present;
  }
  say('browser: asking Playwright for its own (once; a minute or two)');
  spawnSync('playwright-core', ['install', 'chromium'], { stdio: 'ignore', timeout: patience });
  const own = findBrowser();
  if (own && starts(own)) return own;
  if (mayInstallPackages()) {
    say('browser: installing chromium and fonts-noto-cjk (once; a minute or two)');
    installPackages(['chromium', 'fonts-noto-cjk']);
  }
  const installed = findBrowser();
  if (!installed || !starts(installed))
    throw new Error(
      'no browser for the browser tests: install Google Chrome or Chromium (on Debian: apt-get install chromium fonts-noto-cjk) and run npm test again',
    );
  return installed;
}

/** Milliseconds that a download which may be impossible is given. */
const patience = 180_000;

/** A download without the libraries it needs is there, and does not start. */
function starts(browser: string): boolean {
  return spawnSync(browser, ['--version'], { stdio: 'ignore' }).status === 0;
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function installPackages(packages: string[]) {
  const options = {
    stdio: 'ignore' as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

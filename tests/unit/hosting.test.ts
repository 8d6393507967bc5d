import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { cacheControl, headersFile, headersOf } from '../../scripts/build/headers.ts';

const nginx = readFileSync('hosting/nginx.conf', 'utf8');
const pages = readFileSync('hosting/github-pages.yml', 'utf8');
const takeAway = headersOf('/en/articles/bread/take-away.html');

describe('the sample for nginx', () => {
  const byPath = ['Content-Security-Policy', 'Speculation-Rules'];

  test.each(Object.entries(headersOf('/en/')))('sends %s as everywhere else', (name, value) => {
    const map = `$${name.toLowerCase().replaceAll('-', '_')}`;
    const isMapped = byPath.includes(name);
    expect(nginx).toContain(`add_header ${name} ${isMapped ? map : `"${value}"`} always;`);
    if (!isMapped) return;
    const quoted = value.includes('"') ? `'${value}'` : `"${value}"`;
    expect(nginx).toContain(`map $uri ${map} {\n  default ${quoted};`);
  });

  test('names the rules of what may be fetched ahead by their own type, for a day', () => {
    const { 'Content-Type': type } = headersOf('/speculation-rules.json');
    expect(nginx).toContain(
      `location ~ /speculation-rules\\.json$ {\n    types {}\n    default_type ${type};`,
    );
    expect(nginx).toContain(
      `~/speculation-rules\\.json$ "${cacheControl('/speculation-rules.json')}";`,
    );
  });

  test('has the policy of files that are saved', () => {
    expect(nginx).toContain(`~/take-away\\.html$ "${takeAway['Content-Security-Policy']}";`);
  });

  test('lets what carries a hash be kept, and the rest be asked for', () => {
    expect(nginx).toContain(`~^/assets/ "${cacheControl('/assets/page.js')}";`);
    expect(nginx).toContain(`default "${cacheControl('/en/')}";`);
  });

  test('adds no header in a location, which would take all others away', () => {
    expect(nginx.slice(nginx.indexOf('  location')).includes('add_header')).toBe(false);
  });
});

describe('the file of headers', () => {
  const rules = headersFile('/handbook').split(/\n(?=\/)/);

  test('has the general rule first: hosts take away, or overwrite, only what came before', () => {
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
      '/handbook/*',
      '/handbook/*/take-away.html',
      '/handbook/assets/*',
      '/handbook/speculation-rules.json',
    ]);
  });

  test('keeps to what Cloudflare Pages reads: one star a path at most, 2,000 characters a line', () => {
    for (const line of rules.flatMap((rule) => rule.split('\n'))) {
      expect(line.length).toBeLessThan(2000);
      if (line.startsWith('/')) expect(line.split('*').length).toBeLessThanOrEqual(2);
    }
  });

  test('takes a header away by a line without a colon, which Netlify skips', () => {
    const lines = rules.flatMap((rule) => rule.split('\n'));
    for (const line of lines.filter((each) => each.trim().startsWith('!')))
      expect(line).not.toContain(':');
  });
});

describe('the sample for GitHub Pages', () => {
  test('lets only the job that runs no code of packages publish', () => {
    const { permissions, jobs } = parse(pages) as {
      permissions: unknown;
      jobs: Record<string, { permissions?: unknown; steps: { run?: string }[] }>;
    };
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['build']?.permissions).toBeUndefined();
    expect(jobs['deploy']?.steps.filter(({ run }) => run)).toEqual([]);
  });

  test('pins every action to a commit, with its version beside it', () => {
    const uses = pages.match(/uses: .*/g) ?? [];
    expect(uses).toHaveLength(5);
    expect(
      uses.filter((use) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use)),
    ).toEqual([]);
  });
});

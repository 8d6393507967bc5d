import { readFileSync } from 'node:fs';

import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';

import { headersFile, headersOf } from '../../scripts/build/headers.ts';
import { observatoryScore } from '../support/observatory.ts';

const policy = 'Content-Security-Policy';

describe.each([
  ['npm start', Object.entries(headersOf('/en/'))],
  ['the sample for nginx', ofNginx()],
  ['the file of headers', ofHeadersFile()],
])('a page from %s', (_name, sent) => {
  const headers = Object.fromEntries(sent);

  test('has 130 points at the Observatory, which is A+', () => {
    expect(observatoryScore(headers)).toBe(130);
  });

  test('has a policy in which Google’s evaluator finds nothing of high or medium severity', () => {
    expect(weaknesses(headers[policy] ?? '')).toEqual([]);
  });

  test('has each header once', () => {
    expect(new Set(sent.map(([name]) => name.toLowerCase())).size).toBe(sent.length);
  });
});

test('a take-away file has a policy without weakness, though its style stands inside', () => {
  expect(weaknesses(headersOf('/en/articles/bread/take-away.html')[policy] ?? '')).toEqual([]);
});

test.each([
  [policy, undefined, 75],
  [policy, "default-src 'self'; script-src 'self' 'unsafe-inline'", 80],
  [policy, "default-src 'none'; script-src 'self'; form-action *; frame-ancestors 'none'", 125],
  ['Strict-Transport-Security', 'max-age=60', 120],
  ['X-Content-Type-Options', undefined, 125],
  ['Referrer-Policy', 'unsafe-url', 120],
  ['Cross-Origin-Resource-Policy', undefined, 120],
])('with %s: %s, the points would be %i', (name, value, points) => {
  const { [name]: _, ...others } = headersOf('/en/');
  const headers = value === undefined ? others : { ...others, [name]: value };
  expect(observatoryScore(headers)).toBe(points);
});

test.each([
  "script-src 'self' 'unsafe-inline'",
  "script-src *; object-src 'none'",
  "img-src 'self'",
])('the weakness of %s is found', (text) => {
  expect(weaknesses(text)).not.toEqual([]);
});

function weaknesses(text: string): string[] {
  return new CspEvaluator(new CspParser(text).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.MEDIUM)
    .map(({ directive, description }) => `${directive}: ${description}`);
}

function ofNginx(): [string, string][] {
  const sample = readFileSync('hosting/nginx.conf', 'utf8');
  const ofPages = /map \$uri \$content_security_policy \{[^}]*?default "([^"]*)"/.exec(sample)?.[1];
  return Array.from(
    sample.matchAll(/^ *add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;/gm),
    ([, name = '', value, variable]) => [
      name,
      variable === '$content_security_policy' ? (ofPages ?? '') : (value ?? variable ?? ''),
    ],
  );
}

function ofHeadersFile(): [string, string][] {
  const [general = ''] = headersFile('').split(/\n(?=\/)/);
  return Array.from(general.matchAll(/^ {2}([\w-]+): (.*)$/gm), ([, name = '', value = '']) => [
    name,
    value,
  ]);
}

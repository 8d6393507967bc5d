import { takeAwayFile } from '../../src/model/take-away.ts';
import { takeAwayPolicy } from '../../src/take-away/policy.ts';
import { speculationRulesFile } from './speculation-rules.ts';

/**
 * Headers of every page. The policy allows our own origin alone and nothing inline;
 * 'wasm-unsafe-eval' lets Pagefind's WebAssembly run.
 */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A take-away file carries its style inside and fetches nothing; it is meant to be saved. */
const takeAwayHeaders: Record<string, string> = {
  ...securityHeaders,
  'Content-Security-Policy': `${takeAwayPolicy}; frame-ancestors 'none'`,
};

/** Headers of what pages fetch; the rest says nothing there. */
const fileHeaders = Object.fromEntries(
  ['Strict-Transport-Security', 'X-Content-Type-Options', 'Cross-Origin-Resource-Policy'].map(
    (name) => [name, securityHeaders[name] ?? ''],
  ),
);

/**
 * @param path without the base
 * @param base path the site is published under, '' or `/handbook`
 */
export function headersOf(path: string, base = ''): Record<string, string> {
  const file = path.replace(/\?.*/s, '');
  if (file.endsWith(`/${takeAwayFile}`)) return takeAwayHeaders;
  if (file === `/${speculationRulesFile}`) return { ...fileHeaders, 'Content-Type': rulesType };
  return /(\/|\.html?)$/.test(file) || !/\.\w+$/.test(file)
    ? { ...securityHeaders, [rulesHeader]: rulesOf(base) }
    : fileHeaders;
}

const rulesHeader = 'Speculation-Rules';
const rulesType = 'application/speculationrules+json';
const rulesOf = (base: string) => `"${base}/${speculationRulesFile}"`;

const hashedFiles = 'public, max-age=31536000, immutable';
const rulesForADay = 'public, max-age=86400';
const otherFiles = 'public, max-age=0, must-revalidate';

/** Files under assets/ carry a hash in their name and never change; every page asks for the same rules. */
export function cacheControl(path: string): string {
  if (path.startsWith('/assets/')) return hashedFiles;
  return path === `/${speculationRulesFile}` ? rulesForADay : otherFiles;
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. `!` takes the general policy off where
 * a host would join both into the stricter.
 */
export function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const policy = 'Content-Security-Policy';
  return `${base}/*
${lines.join('\n')}
  ${rulesHeader}: ${rulesOf(base)}
${base}/*/${takeAwayFile}
  ! ${policy}
  ${policy}: ${takeAwayHeaders[policy]}
  ! ${rulesHeader}
${base}/assets/*
  Cache-Control: ${hashedFiles}
${base}/${speculationRulesFile}
  Content-Type: ${rulesType}
  Cache-Control: ${rulesForADay}
`;
}

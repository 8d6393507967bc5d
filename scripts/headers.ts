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

/** Headers of what pages fetch; the rest says nothing there. */
export const fileHeaders = Object.fromEntries(
  ['Strict-Transport-Security', 'X-Content-Type-Options', 'Cross-Origin-Resource-Policy'].map(
    (name) => [name, securityHeaders[name] ?? ''],
  ),
);

const hashedFiles = 'public, max-age=31536000, immutable';
const otherFiles = 'public, max-age=0, must-revalidate';

/** Files under assets/ carry a hash in their name and never change. */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? hashedFiles : otherFiles;
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}/*\n${lines.join('\n')}\n${base}/assets/*\n  Cache-Control: ${hashedFiles}\n`;
}

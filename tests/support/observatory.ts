/**
 * What MDN’s HTTP Observatory would give a page for its headers, as its published table has it: 100 points, those
 * of each test taken off or, from 90 on, added. https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * A page has no cookies and shares nothing across origins (0), its scripts are its own (0), and HTTP leads to
 * HTTPS on the same host (0, which the host has to do). 100 and more is A+.
 */
export function observatoryScore(headers: Record<string, string>): number {
  const modifiers = [
    policy(headers['Content-Security-Policy']),
    framing(headers['Content-Security-Policy'], headers['X-Frame-Options']),
    transport(headers['Strict-Transport-Security']),
    headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
    referrer(headers['Referrer-Policy']),
    sharing(headers['Cross-Origin-Resource-Policy']),
  ];
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const penalised = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  return penalised < 90 ? penalised : penalised + sum(modifiers.filter((modifier) => modifier > 0));
}

function directivesOf(text: string): Map<string, string[]> {
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const broad = ['*', 'http:', 'https:', 'data:', 'ftp:', "'unsafe-inline'"];

function policy(text: string | undefined): number {
  if (!text) return -25;
  const directives = directivesOf(text);
  const sources = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const isBroad = (name: string) => sources(name).some((source) => broad.includes(source));
  if (isBroad('script-src') || isBroad('object-src')) return -20;
  if ([...directives.values()].flat().some((source) => /^(http|ftp):/.test(source))) return -20;
  if (sources('script-src').includes("'unsafe-eval'")) return -10;
  if (isBroad('style-src')) return 0;
  const onlyOwn = (name: string) =>
    ["'none'", "'self'"].includes(directives.get(name)?.join(' ') ?? '');
  const closed = directives.get('default-src')?.join() === "'none'";
  return closed && onlyOwn('form-action') && onlyOwn('base-uri') ? 10 : 5;
}

function framing(text = '', option: string | undefined): number {
  const ancestors = directivesOf(text).get('frame-ancestors')?.join(' ');
  if (ancestors === "'none'" || ancestors === "'self'") return 5;
  return option === 'DENY' || option === 'SAMEORIGIN' ? 0 : -20;
}

function transport(text: string | undefined): number {
  const age = Number(/max-age=(\d+)/.exec(text ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return -20;
  return age >= 15_768_000 ? 0 : -10;
}

function referrer(text: string | undefined): number {
  if (text === undefined) return 0;
  const closed = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  return closed.includes(text) ? 5 : -5;
}

function sharing(text: string | undefined): number {
  if (text === undefined || text === 'cross-origin') return 0;
  return text === 'same-origin' || text === 'same-site' ? 10 : -5;
}

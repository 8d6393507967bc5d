import { posix } from 'node:path';

/** A package whose code, or what was made of its data, reaches readers. */
export interface Shipped {
  name: string;
  as: string;
}

/** What reaches readers without being imported by a script of ours. */
const otherwise: Shipped[] = [
  { name: 'pagefind', as: 'the engine of the search, JavaScript and WebAssembly' },
  { name: 'opencc-js', as: 'tables of Traditional characters for the search' },
  { name: 'pinyin-pro', as: 'tables of pinyin for the search' },
  { name: '@fontsource/noto-sans-sc', as: 'the shapes of letters in preview pictures' },
];

/**
 * The packages that reach readers: what scripts in pages and the service worker import, however far, and what
 * gets there otherwise.
 *
 * @param files source files, by path from the project
 * @param dependenciesOf names of the packages that a package needs
 */
export function shippedPackages(
  files: ReadonlyMap<string, string>,
  dependenciesOf: (name: string) => string[],
): Shipped[] {
  const scripts = [...files].flatMap(([file, text]) => {
    if (file === workerFile) return importsOf(file, text);
    return file.endsWith('.astro')
      ? scriptsOf(text).flatMap((script) => importsOf(file, script))
      : [];
  });
  const seen = new Set<string>();
  const packages = new Set<string>();
  for (const queue = scripts; queue.length > 0;) {
    const name = queue.pop() ?? '';
    if (seen.has(name)) continue;
    seen.add(name);
    const text = files.get(name);
    if (text !== undefined) queue.push(...importsOf(name, text));
    else if (!name.startsWith('src/')) {
      packages.add(name);
      queue.push(...dependenciesOf(name));
    }
  }
  return [...[...packages].sort().map((name) => ({ name, as: 'part of a script' })), ...otherwise];
}

const workerFile = 'src/offline/worker.ts';

function scriptsOf(astro: string): string[] {
  return Array.from(astro.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) => script);
}

/** Files and packages that a script needs when it runs; types are gone by then. */
function importsOf(file: string, text: string): string[] {
  const running = text.replace(/^(?:import|export) type [^;]*;/gm, '');
  return Array.from(running.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g), ([, name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : packageOf(name),
  );
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

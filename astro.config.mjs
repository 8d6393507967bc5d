import { relative, sep } from 'node:path';

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentFolder } from './src/content-folder.ts';
import { downloads } from './src/downloads.ts';
import { publishedAddress } from './src/published-address.ts';

const content = contentFolder();
const { origin, base } = publishedAddress(content);

export default defineConfig({
  site: origin,
  base: base || '/',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  // JSON Schemas of the collections, for editors’ programs.
  experimental: { contentIntellisense: true },
  // One stylesheet and one script, both files: nothing inline for the Content-Security-Policy to allow.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [mdx(), downloads()],
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // A constant that two scripts share would be a file, and a request, of its own.
        optimization: { inlineConst: true },
      },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: 'assets/script.[hash].js' } } },
      },
    },
    resolve: { alias: { '@content': content } },
    server: { fs: { allow: ['.', content] }, watch: { ignored: isUnwatched } },
  },
});

/** What no page is made from, thousands of files: to watch them takes longer than all else in `npm run dev`. */
function isUnwatched(path) {
  const [folder] = relative('.', path).split(sep);
  return ['.cache', '.staging', 'dist', 'tests'].includes(folder) && !path.startsWith(content);
}

/**
 * `import()` as the browser has it. Vite wraps it to fetch styles and modules ahead, which would be a
 * third of the script that every page loads; there is one stylesheet, and modules need few others.
 */
function plainImports() {
  const ahead = String.raw`,(?:\[\]|__vite__mapDeps\(\[[\d,]*\]\))\)`;
  const wrapped = [
    new RegExp(String.raw`\w+\(\(\)=>(import\([^)]*\))${ahead}`, 'g'),
    new RegExp(
      String.raw`\w+\(async\(\)=>\{let\{[^}]*\}=await (import\([^)]*\));return\{[^}]*\}\}${ahead}`,
      'g',
    ),
  ];
  const wrapper = /^const __vite__mapDeps=.*\n|import\{[^}]*\}from"[^"]*\/preload-helper[^"]*";/gm;
  const plain = (code) =>
    wrapped.reduce((text, call) => text.replace(call, '$1'), code).replace(wrapper, '');
  return {
    name: 'plain-imports',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle))
          if (name.includes('preload-helper')) delete bundle[name];
          else if (file.type === 'chunk') file.code = plain(file.code);
      },
    },
  };
}

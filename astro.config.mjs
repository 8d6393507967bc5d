import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentFolder } from './src/content-folder.ts';
import { downloads } from './src/downloads.ts';
import { renderingPlugins } from './src/prose/markdown.ts';
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
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, ...renderingPlugins(base) }),
  },
  integrations: [mdx(), downloads()],
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    resolve: { alias: { '@content': content } },
    server: { fs: { allow: ['.', content] } },
  },
});

/**
 * `import()` as the browser has it. Vite wraps it to fetch styles and modules ahead, which would be a
 * quarter of the script that every page loads; there is one stylesheet, and modules need no others.
 */
function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
  };
}

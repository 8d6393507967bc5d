import { homeText } from './peer.ts';
import type { Peer } from './peer.ts';

/** Plain Markdown, which Astro 7 reads with its own fast processor; a short sidebar; Pagefind, as it comes. */
export const starlight: Peer = {
  name: 'starlight',
  packages: {
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    astro: '7.3.4',
  },
  files: {
    'astro.config.mjs': `import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

export default defineConfig({
  site: 'https://many.example',
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: { en: 'Many pages', 'zh-CN': '很多页' },
      locales: { en: { label: 'English', lang: 'en' }, zh: { label: '简体中文', lang: 'zh-CN' } },
      defaultLocale: 'en',
      expressiveCode: false,
      pagination: false,
      sidebar: [{ label: 'Home', link: '/' }],
    }),
  ],
});
`,
    'src/content.config.ts': `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`,
    'src/content/docs/en/index.md': `---\ntitle: Many pages\n---\n\n${homeText.en}\n`,
    'src/content/docs/zh/index.md': `---\ntitle: 很多页\n---\n\n${homeText.zh}\n`,
  },
  file: (language, slug) => `src/content/docs/${language}/articles/${slug}.md`,
  address: (language, slug) => `/${language}/articles/${slug}/`,
  titleIsHeading: false,
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  out: 'dist',
  caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

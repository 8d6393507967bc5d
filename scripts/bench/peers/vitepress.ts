import { homeText } from './peer.ts';
import type { Peer } from './peer.ts';

/** Local search, no sidebar; footnotes by a plugin, since its Markdown has none of its own. */
export const vitepress: Peer = {
  name: 'vitepress',
  packages: { vitepress: '1.6.4', 'markdown-it-footnote': '4.0.0' },
  files: {
    '.vitepress/config.mjs': `import footnotes from "markdown-it-footnote";
import { defineConfig } from "vitepress";

export default defineConfig({
  title: 'Many pages',
  cleanUrls: true,
  metaChunk: true,
  srcDir: 'pages',
  locales: {
    en: { label: 'English', lang: 'en', link: '/en/' },
    zh: { label: '简体中文', lang: 'zh-CN', link: '/zh/' },
  },
  markdown: { config: (md) => md.use(footnotes) },
  themeConfig: { search: { provider: 'local' } },
});
`,
    'pages/index.md': `# Many pages\n\n${homeText.en}\n`,
    'pages/en/index.md': `# Many pages\n\n${homeText.en}\n`,
    'pages/zh/index.md': `# 很多页\n\n${homeText.zh}\n`,
  },
  file: (language, slug) => `pages/${language}/articles/${slug}.md`,
  address: (language, slug) => `/${language}/articles/${slug}`,
  titleIsHeading: true,
  build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  out: '.vitepress/dist',
  caches: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
};

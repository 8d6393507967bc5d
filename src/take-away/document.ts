import { languageNames, tagOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { takeAwayPolicy } from './policy.ts';

/** What a take-away file is made of. */
export interface TakeAway {
  /** HTML of the site’s sign and names. */
  brand: string;
  style: string;
  /** The reader’s own language first; one where the page has no translation. */
  texts: {
    language: Language;
    title: string;
    /** Full address. */
    address: string;
    /** HTML of the article. */
    article: string;
  }[];
}

/** The id that a language’s text begins at. */
export function startOf(language: Language): string {
  return `text-${language}`;
}

/** A page in one file that needs nothing beside it: style, pictures and both languages inside. */
export function takeAwayDocument({ brand, style, texts }: TakeAway): string {
  const [first] = texts;
  if (!first) throw new Error('a take-away file needs a text');
  const t = translator(first.language);
  const jumps = texts.map(
    ({ language }) =>
      `<a href="#${startOf(language)}" lang="${tagOf(language)}">${languageNames[language]}</a>`,
  );
  const title = [...new Set(texts.map((text) => text.title))].join(' · ');
  return `<!doctype html>
<html lang="${tagOf(first.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${takeAwayPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body class="take-away">
<header class="site-header">
<p class="brand">${brand}</p>
${texts.length > 1 ? `<nav aria-label="${t('takeAway.languages')}">${jumps.join(' ')}</nav>` : ''}
</header>
<main>
${texts.map(textOf).join('\n')}
</main>
</body>
</html>
`;
}

function textOf({ language, address, article }: TakeAway['texts'][number]): string {
  const t = translator(language);
  return `<section id="${startOf(language)}" lang="${tagOf(language)}">
${article}
<p class="take-away-from">${t('takeAway.copy')} <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>
</section>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

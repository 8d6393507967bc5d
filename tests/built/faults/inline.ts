import type { HTMLElement } from 'node-html-parser';

import type { PublishedSite } from '../../support/sites.ts';

/** What the Content-Security-Policy would refuse: code and style that stand in the page itself. */
export function inlineCode({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('*')
      .flatMap((element) => [...inlineElement(element), ...inlineAttributes(element)])
      .map((found) => `${path}: ${found}`),
  );
}

/** Pages with more than one stylesheet or more than one script to fetch. */
export function manyAssets({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) => {
    const styles = root.querySelectorAll('link[rel=stylesheet]').length;
    const scripts = root.querySelectorAll('script[src], link[rel=modulepreload]').length;
    return styles > 1 || scripts > 1 ? [`${path}: ${styles} stylesheets, ${scripts} scripts`] : [];
  });
}

/** JSON-LD is data: it never runs, and the policy lets it stand. */
function inlineElement(element: HTMLElement): string[] {
  const { rawTagName: name } = element;
  if (name === 'style') return ['<style>'];
  if (name !== 'script' || element.hasAttribute('src')) return [];
  if (element.getAttribute('type') !== 'application/ld+json') return ['<script> without src'];
  return isJson(element.rawText) ? [] : ['JSON-LD that is no JSON'];
}

function inlineAttributes({ attributes, rawTagName }: HTMLElement): string[] {
  return Object.entries(attributes)
    .filter(
      ([name, value]) => /^(on|style$)/i.test(name) || /^\s*(javascript|vbscript):/i.test(value),
    )
    .map(([name, value]) => `<${rawTagName} ${name}="${value}">`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

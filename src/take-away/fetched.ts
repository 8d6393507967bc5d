import { parse } from 'node-html-parser';

/** Attributes that make a browser fetch what they name; links do so only when they are followed. */
const fetching = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction'];

/** What a file would take from elsewhere when it is opened; nothing is what a take-away file promises. */
export function fetched(html: string): string[] {
  const root = parse(html);
  const attributes = root.querySelectorAll('*').flatMap((element) => {
    const name = element.rawTagName.toLowerCase();
    const named = name === 'a' || name === 'area' ? [] : ['href', 'xlink:href'];
    // As they are written: what a character reference hides is no `data:`.
    return Object.entries(element.rawAttributes)
      .map(([attribute, value]) => [attribute.toLowerCase(), value] as const)
      .filter(([attribute]) => fetching.includes(attribute) || named.includes(attribute))
      .filter(([, value]) => !/^(data:|#)/.test(value))
      .map(([attribute, value]) => `<${name} ${attribute}="${value}">`);
  });
  const styles = [
    ...root.querySelectorAll('style').map(({ text }) => text),
    ...root.querySelectorAll('[style]').map((element) => element.getAttribute('style') ?? ''),
  ].join('\n');
  const inStyles = [...styles.matchAll(/@import[^;]*|url\(\s*["']?(?!data:|#)[^)]*\)/gi)];
  const scripts = root.querySelectorAll('script').map(() => '<script>');
  return [...attributes, ...inStyles.map(([found]) => found), ...scripts];
}

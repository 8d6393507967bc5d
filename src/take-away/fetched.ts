import { parse } from 'node-html-parser';

/** Attributes that make a browser fetch what they name; links do so only when they are followed. */
const fetching = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction'];

/** What a file would take from elsewhere when it is opened; nothing is what a take-away file promises. */
export function fetched(html: string): string[] {
  const root = parse(html);
  const attributes = root.querySelectorAll('*').flatMap((element) => {
    const name = element.rawTagName.toLowerCase();
    const named = name === 'a' || name === 'area' ? [] : ['href', 'xlink:href'];
    return [...fetching, ...named].flatMap((attribute) => {
      const value = element.getAttribute(attribute);
      return value === undefined || /^(data:|#)/.test(value)
        ? []
        : [`<${name} ${attribute}="${value}">`];
    });
  });
  const styles = [
    ...root.querySelectorAll('style').map(({ text }) => text),
    ...root.querySelectorAll('[style]').map((element) => element.getAttribute('style') ?? ''),
  ].join('\n');
  const inStyles = [...styles.matchAll(/@import[^;]*|url\(\s*["']?(?!data:|#)[^)]*\)/gi)];
  const scripts = root.querySelectorAll('script').map(() => '<script>');
  return [...attributes, ...inStyles.map(([found]) => found), ...scripts];
}

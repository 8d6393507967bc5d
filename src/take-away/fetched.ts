import { parse } from 'node-html-parser';

/** Attributes that make a browser fetch what they name; links do so only when they are followed. */
const fetching = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction'];

const mayFetch = new RegExp([...fetching, 'href'].join('|'), 'i');

/** What a file would take from elsewhere when it is opened; nothing is what a take-away file promises. */
export function fetched(html: string): string[] {
  const elements = parse(html).getElementsByTagName('*');
  const attributes = elements.flatMap((element) => {
    // To read the attributes of every element would take most of the time.
    if (!mayFetch.test(element.rawAttrs)) return [];
    const name = element.rawTagName.toLowerCase();
    const named = name === 'a' || name === 'area' ? [] : ['href', 'xlink:href'];
    // As they are written: what a character reference hides is no `data:`.
    return Object.entries(element.rawAttributes)
      .map(([attribute, value]) => [attribute.toLowerCase(), value] as const)
      .filter(([attribute]) => fetching.includes(attribute) || named.includes(attribute))
      .filter(([, value]) => !/^(data:|#)/.test(value))
      .map(([attribute, value]) => `<${name} ${attribute}="${value}">`);
  });
  const called = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const styles = [
    ...called('STYLE').map(({ text }) => text),
    ...elements
      .filter(({ rawAttrs }) => /style/i.test(rawAttrs))
      .map((element) => element.getAttribute('style') ?? ''),
  ].join('\n');
  const inStyles = [...styles.matchAll(/@import[^;]*|url\(\s*["']?(?!data:|#)[^)]*\)/gi)];
  const scripts = called('SCRIPT').map(() => '<script>');
  return [...attributes, ...inStyles.map(([found]) => found), ...scripts];
}

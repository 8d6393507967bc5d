/**
 * Gives the page a stylesheet that comes with a script, for what only a script shows: pages that are
 * only read do without it. Ready when the style is, so that nothing is seen undressed.
 *
 * @param address of the stylesheet: `import address from './x.css?url'`
 */
export function adopt(address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return new Promise((settle) => (link.onload = link.onerror = settle));
}

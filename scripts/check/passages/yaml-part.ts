/** The YAML in a file, and where it begins: all of a YAML file, the head of an MDX file; else nothing. */
export function yamlPart(file: string, text: string): { yaml: string; start: number } {
  if (/\.ya?ml$/.test(file)) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { yaml: text.slice(start), start };
  }
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (!file.endsWith('.mdx') || start === undefined) return { yaml: '', start: 0 };
  const rest = text.slice(start);
  return { yaml: rest.slice(0, /^---[ \t]*$/m.exec(rest)?.index), start };
}

import { features } from 'web-features';

/**
 * Since when parts of the web platform work in all browsers, by their names in browser-compat-data
 * (`css.properties.text-wrap`); nothing for what some browser lacks. https://web.dev/baseline
 */
const since = new Map(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? Object.entries(feature.status.by_compat_key ?? {}).map(
          ([key, { baseline_low_date: day }]) => [key, day?.replace(/^≤/, '')] as const,
        )
      : [],
  ),
);

/** Those of the names that not all browsers had at the end of a year. */
export function newerThan(year: number, names: Iterable<string>): string[] {
  return [...new Set(names)]
    .filter((name) => since.has(name) && !((since.get(name) ?? '9999') < `${year + 1}`))
    .sort();
}

/** What a stylesheet may use, by name; what the platform does not know under it, is not of that kind. */
export function namesInCss(css: string): string[] {
  const declarations = [...css.matchAll(/(?<=[{;])\s*([a-z-]+)\s*:([^{};]*)/g)];
  const words = (text: string) => text.match(/[a-z][a-z-]*(?![a-z(-])/g) ?? [];
  return [
    ...declarations.flatMap(([, property = '', value = '']) => [
      `css.properties.${property}`,
      ...words(value).map((word) => `css.properties.${property}.${word}`),
    ]),
    ...Array.from(css.matchAll(/([a-z][a-z-]*)\(/g)).flatMap(([, name = '']) => [
      ...[...since.keys()].filter(
        (key) => key.startsWith('css.types.') && key.endsWith(`.${name}`),
      ),
      `css.selectors.${name}`,
    ]),
    ...(css.match(/[^{};]+(?=\{)/g) ?? []).flatMap((selector) =>
      Array.from(selector.matchAll(/:([a-z-]+)/g), ([, name = '']) => `css.selectors.${name}`),
    ),
    ...Array.from(css.matchAll(/@([a-z-]+)/g), ([, name = '']) => `css.at-rules.${name}`),
    ...Array.from(css.matchAll(/@media[^{]*/g)).flatMap(([query]) =>
      words(query).map((word) => `css.at-rules.media.${word}`),
    ),
    ...(/[{};]\s*&/.test(css) ? ['css.selectors.nesting'] : []),
  ];
}

export function namesInHtml(html: string): string[] {
  return Array.from(
    html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g),
  ).flatMap(([, element = '', attributes = '']) => [
    `html.elements.${element}`,
    ...Array.from(attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)).flatMap(
      ([, name = '', value = '']) => [
        `html.global_attributes.${name}`,
        `html.global_attributes.${name}.${value}`,
        `html.elements.${element}.${name}`,
        `html.elements.${element}.${name}.${value}`,
      ],
    ),
  ]);
}

/** What a script may use of the language, and the interfaces it makes or asks for by name. */
export function namesInScript(script: string): string[] {
  const members = new Set(Array.from(script.matchAll(/\.([a-z]\w+)/gi), ([, name = '']) => name));
  const globals = new Set(script.match(/\b[A-Z]\w+/g));
  return [...since.keys()].filter((key) => {
    const [, kind, first = '', second = ''] =
      /^(api|javascript\.builtins)\.(\w+)(?:\.(\w+?)(?:_static)?)?$/.exec(key) ?? [];
    if (second === '') return globals.has(first);
    return kind !== 'api' && globals.has(first) && members.has(second);
  });
}

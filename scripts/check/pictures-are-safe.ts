import { placesIn } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Drawings hold shapes and text: nothing that can run, and nothing that is fetched from elsewhere. */
export const picturesAreSafe: Rule = {
  name: 'pictures-are-safe',
  isAboutAll: true,
  find: ({ texts }) =>
    [...texts]
      .filter(([file]) => file.endsWith('.svg'))
      .flatMap(([file, svg]) => dangers(file, svg)),
};

const mostTold = 20;

/** Pictures within a picture; SVG is none of them, since it could hold anything again. */
const picture = 'data:image/(?:png|jpe?g|gif|webp|avif)[;,]';

/** Letters of a scheme, which browsers read with line breaks and tabs in between (https://url.spec.whatwg.org/#url-parsing). */
const script = ['javascript', 'vbscript']
  .map((scheme) => Array.from(scheme).join('[\\s\\0]*'))
  .join('|');

/**
 * What SVG 2 (https://www.w3.org/TR/SVG2/) and CSS allow and a drawing does not need. It looks at the
 * characters alone, in comments too, and so refuses rather too much than too little.
 */
const danger = new RegExp(
  [
    '<!(?<declaration>DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)(?:[^[>]{0,300}\\[[^\\]]{0,3000}\\])?',
    '<\\?(?<instruction>(?!xml\\s)[\\w-]*)',
    '<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*["\'](?!utf-?8["\'])(?<encoding>[\\w-]*)',
    '<(?:[^\\s<>/:=]{1,60}:)?(?<element>script|foreignObject|iframe|object|embed|audio|video|handler|listener|link|meta|base|form)(?![\\w-])',
    '(?<xhtml>http://www\\.w3\\.org/1999/xhtml)',
    '(?<=[\\s"\'/])(?<event>on[a-z]+)\\s*=',
    '(?<![\\w-])(?:[\\w-]+:)?(?<link>href|src|srcset|base)\\s*=\\s*["\']?(?!\\s*(?:["\'#]|' +
      picture +
      '))(?<address>\\s*[^"\'<>\\s]{0,60})',
    'attributeName\\s*=\\s*["\']?\\s*(?<animated>(?:[\\w-]+:)?(?:href|src|on[a-z]+))',
    '(?<style>url)\\(\\s*["\']?(?!\\s*(?:["\'#]|data:font/|' +
      picture +
      '))(?<styleAddress>[^"\'()<>\\s]{0,60})',
    '(?<css>@import|image-set\\(|-moz-binding|behavior\\s*:|expression\\s*\\()',
    `(?<scheme>(?:${script})[\\s\\0]*:)`,
  ].join('|'),
  'gi',
);

function dangers(file: string, svg: string): Finding[] {
  const placeAt = placesIn(svg);
  const { text, offsetOf } = decode(svg);
  return Array.from(text.matchAll(danger).take(mostTold), ({ index, groups = {} }) => ({
    file,
    at: placeAt(offsetOf(index)),
    message: describe(groups),
    hint: 'save the drawing as “plain SVG”, or delete this in a text editor',
  }));
}

function describe(found: Record<string, string | undefined>): string {
  const { declaration, instruction, encoding, element, event, link, address, animated, css } =
    found;
  if (declaration) return `\`<!${declaration}\` can put anything into the picture`;
  if (instruction !== undefined) return `\`<?${instruction}\` can put anything into the picture`;
  if (encoding !== undefined) return `the picture says it is \`${encoding}\`, not UTF-8`;
  if (element) return `\`<${element}>\` can run code or hold another page`;
  if (found['xhtml']) return 'the picture holds HTML';
  if (event) return `\`${event}\` can run code`;
  if (link) return `\`${link}\` leads out of the picture, to \`${address?.trim()}\``;
  if (animated) return `an animation changes \`${animated}\``;
  if (css) return `\`${css}\` can fetch something from elsewhere`;
  if (found['style']) return `\`url\` leads out of the picture, to \`${found['styleAddress']}\``;
  return 'an address that runs code';
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['colon', ':'],
  ['tab', '\t'],
  ['newline', '\n'],
]);

/** The text with character references and the escapes of CSS resolved, and where in the file its characters stand. */
function decode(svg: string): { text: string; offsetOf(index: number): number } {
  const shifts: { from: number; by: number }[] = [{ from: 0, by: 0 }];
  let by = 0;
  const text = svg.replace(
    /&#(?:x(?<hex>[\da-f]{1,8})|(?<decimal>\d{1,8}));?|&(?<name>[a-z]{2,7});|\\(?<css>[\da-f]{1,6})\s?/gi,
    (written: string, ...more: unknown[]) => {
      const [offset, , groups] = more.slice(-3) as [
        number,
        string,
        Record<string, string | undefined>,
      ];
      const { hex, decimal, name, css } = groups;
      const code = decimal ? Number(decimal) : parseInt(hex ?? css ?? '', 16);
      const shown = name
        ? named.get(name.toLowerCase())
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '';
      if (shown === undefined) return written;
      by += written.length - shown.length;
      shifts.push({ from: offset + written.length - by, by });
      return shown;
    },
  );
  return {
    text,
    offsetOf: (index) => index + (shifts.findLast(({ from }) => from <= index)?.by ?? 0),
  };
}

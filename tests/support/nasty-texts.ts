/** Texts that nobody would write, for what must hold for every text; the same seed gives the same texts. */
export function* nastyTexts(seed: number, longest: number): Generator<string> {
  const random = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (;;) {
    const length = Math.ceil(longest * random() ** 3);
    const pieces: string[] = [];
    // Few kinds of pieces in a text, so that one is repeated often enough to hurt.
    const palette = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(fragments));
    for (let size = 0; size < length;) {
      const piece = pick(palette).repeat(random() < 0.2 ? Math.ceil(random() * 200) : 1);
      pieces.push(piece);
      size += piece.length;
    }
    yield pieces.join(pick(joints));
  }
}

const joints = ['', '', ' ', '\n', '\n\n', '\n> ', '\n- ', '\n  '];

/** What Markdown, MDX, HTML, YAML, addresses, terminals and Unicode treat in a way of their own. */
const fragments = [
  ...'*_~[]()<>{}!`#|-+=:;&\\/"\'$%^@,.\t\n ',
  ...[
    '**',
    '__',
    '~~',
    '![',
    '](',
    '``',
    '```\n',
    '~~~\n',
    '---\n',
    '***\n',
    '===\n',
    '| a |',
    '|-|',
  ],
  ...['\n\n', '\n## a [#a]\n\n', '\n# ', '\n- [x] ', '\n1. ', '\n> ', '[^1]', '[^1]: ', '[a]: b\n'],
  ...[
    '<Note>',
    '</Note>',
    '<Note title="',
    '<Term id="crumb">',
    '<Figure src="',
    '<></>',
    '<a.b />',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
  ],
  ...['{/*', '*/}', '{1}', '{`${', 'import a from "a"\n', 'export const a = 1\n', '</title>'],
  ...[
    'javascript:alert(1)',
    'data:text/html,',
    '//a.example',
    'https://a.example/',
    'www.a.b',
    'a@b.c',
  ],
  ...['../', '%2e%2e%2f', '..\\', '/articles/a', 'templates/', '#__proto__', 'constructor'],
  ...['&#x202E;', '&amp;', '&lt;', '&#0;', '&Tab;', '&#xD800;', '&#99999999;', '\\u202E', '\\'],
  ...['\u202E', '\u200B', '\uFEFF', '\0', '\x1B[2J', '\uD800', '\r', '\u2028', 'e\u0301', '👩‍👩‍👧'],
  ...[
    '市',
    '，',
    '“',
    '（',
    '𠮷',
    '１２',
    '市场品牌',
    'ﷺ',
    'a',
    'word ',
    '30% ',
    '=1+1',
    '@SUM(A1)',
  ],
];

/** Numbers from 0 up to 1: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

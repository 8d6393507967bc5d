import { previewSize } from '../model/preview.ts';
import type { Shown } from '../model/preview.ts';
import { colour } from './palette.ts';
import { titleLines } from './title-lines.ts';

/** An element as Satori takes it. */
export interface Drawn {
  type: string;
  props: Record<string, unknown> & { children?: (Drawn | string)[] };
}

/** The three parts of a picture, from top to bottom; pages of a list differ in nothing but their title. */
export interface Parts {
  name: Drawn;
  title: Drawn;
  foot: Drawn;
}

/** The site’s name, the page’s title, and what its list is called beside two people at one table. */
export function draw({ language, title, section, site }: Shown): Parts {
  return {
    name: part({ paddingTop: 56, alignItems: 'center', gap: 20, fontSize: 34, fontWeight: 700 }, [
      mark(52),
      ...(site === title ? [] : [site]),
    ]),
    title: part({}, [language === 'zh' ? chineseTitle(title) : englishTitle(title)]),
    foot: part({ alignItems: 'flex-end', justifyContent: 'space-between' }, [
      words(section ?? '', {
        maxWidth: 740,
        marginBottom: 44,
        fontSize: 30,
        lineHeight: 1.4,
        color: colour.quiet,
      }),
      table(),
    ]),
  };
}

const margin = 72;

/** As wide as the picture and as high as it needs. */
function part(style: Record<string, unknown>, children: (Drawn | string)[]): Drawn {
  const frame = { boxSizing: 'border-box', width: previewSize.width, padding: `0 ${margin}px` };
  return box({ ...frame, color: colour.text, ...style }, children);
}

function englishTitle(title: string): Drawn {
  return words(title, {
    fontSize: titleSize(title),
    fontWeight: 700,
    lineHeight: 1.16,
    letterSpacing: '-0.01em',
    textWrap: 'balance',
  });
}

function chineseTitle(title: string): Drawn {
  const fontSize = titleSize(title);
  const lines = titleLines(title, (previewSize.width - 2 * margin) / fontSize);
  return box(
    { flexDirection: 'column', fontSize, fontWeight: 700, lineHeight: 1.32 },
    lines.map((line) => words(line, {})),
  );
}

/** All words in it. */
export function textOf({ props }: Drawn): string {
  return (props.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** Long titles are set smaller, in three steps; a Han character is as wide as two letters. */
export function titleSize(title: string): number {
  const width = [...title].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0);
  return width <= 28 ? 88 : width <= 56 ? 72 : width <= 96 ? 58 : 46;
}

/** As components/Mark.astro draws it. */
function mark(size: number): Drawn {
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: size,
      height: size,
      children: [
        circle(9, 10, 5, colour.left),
        circle(23, 10, 5, colour.right),
        {
          type: 'path',
          props: { d: 'M2 19h28v3H2zM6 22h3v7H6zM23 22h3v7h-3z', fill: colour.text },
        },
      ],
    },
  };
}

/** The mark once more, large, its table running out of the picture. */
function table(): Drawn {
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 360 150',
      width: 360,
      height: 150,
      style: { marginRight: -margin },
      children: [
        circle(90, 60, 44, colour.left),
        circle(226, 60, 44, colour.right),
        { type: 'path', props: { d: 'M0 126h360v24H0z', fill: colour.text } },
      ],
    },
  };
}

function circle(cx: number, cy: number, r: number, fill: string): Drawn {
  return { type: 'circle', props: { cx, cy, r, fill } };
}

function box(style: Record<string, unknown>, children: (Drawn | string)[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words(text: string, style: Record<string, unknown>): Drawn {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: [text] } };
}

import { posix } from 'node:path';

import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { VFile } from 'vfile';

import type { Translate } from '../i18n/translator.ts';
import { linkAddresses } from './link-addresses.ts';
import { paragraph, quote, strong, text } from './nodes.ts';
import { pictures } from './pictures.ts';
import type { vocabulary } from './vocabulary.ts';

/** What components show that does not stand in the text itself. */
export interface Surroundings {
  /** Words of the site in the text’s language. */
  t: Translate;
  /** Full address that paths of the site follow, `https://example.org/handbook`. */
  root: string;
  termAddress(id: string): string;
  /** Full address of a picture, by its path inside the content folder. */
  pictureAddress(src: string): string;
  /** @param props as they are written */
  comparison(props: Record<'id' | 'rows' | 'options', string | undefined>): RootContent[];
  questions(topic: string): RootContent[];
}

/**
 * A text as plain Markdown: what its components show in words, links and tables, every address in full.
 *
 * @param file path inside the content folder
 */
export function plainText(tree: Root, file: string, around: Surroundings): Root {
  const copy = structuredClone(tree);
  const source = new VFile({ path: file });
  linkAddresses({ base: around.root })(copy, source);
  pictures()(copy, source);
  return { type: 'root', children: plain(copy.children, around) };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function plain(nodes: readonly RootContent[], around: Surroundings): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (/^mdx(jsEsm|(Flow|Text)Expression)$/.test(node.type)) return [];
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return shown(node, around);
    if (node.type === 'text' && node.value === '') return [];
    // `data` tells the HTML of a page about ids and attributes.
    const { data: _, ...bare } = node as RootContent & { children?: RootContent[] };
    return [
      (bare.children ? { ...bare, children: plain(bare.children, around) } : bare) as RootContent,
    ];
  });
}

/** What a component shows. */
function shown(element: Element, around: Surroundings): RootContent[] {
  const { t } = around;
  const inside = () => plain(element.children, around);
  const prop = (name: string) => {
    const found = element.attributes.find((each) => 'name' in each && each.name === name);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  switch (element.name as keyof typeof vocabulary) {
    case 'ComparisonTable':
      return around.comparison({ id: prop('id'), rows: prop('rows'), options: prop('options') });
    case 'DoneWhen':
      return [quote(paragraph(strong(t('steps.done'))), ...inside())];
    case 'FaqList':
      return around.questions(prop('topic') ?? '');
    case 'Figure':
      return [
        paragraph({
          type: 'image',
          url: around.pictureAddress(posix.normalize(prop('src') ?? '')),
          alt: prop('alt') ?? '',
        }),
        ...inside(),
      ];
    case 'FromSource':
      return [quote(paragraph(strong(t('origin.source'))), ...inside())];
    case 'Note':
      return [quote(paragraph(strong(prop('title') ?? t('note.aside'))), ...inside())];
    case 'Ours':
      return [quote(paragraph(strong(t('origin.ours'))), ...inside())];
    case 'Warning':
      return [quote(paragraph(strong(prop('title') ?? t('note.warning'))), ...inside())];
    case 'Quote': {
      const by = prop('by');
      return [quote(...inside(), ...(by ? [paragraph(text(`— ${by}`))] : []))];
    }
    case 'Slide':
      return [quote(...inside())];
    case 'Steps':
      return numbered(inside());
    case 'Term':
      return [
        {
          type: 'link',
          url: around.termAddress(prop('id') ?? ''),
          children: wordsOf(inside()),
        },
      ];
    default:
      return inside();
  }
}

/** Puts its number before the heading of each step. */
function numbered(steps: RootContent[]): RootContent[] {
  const highest = Math.min(...steps.flatMap((node) => (node.type === 'heading' ? node.depth : [])));
  let count = 0;
  return steps.map((node) =>
    node.type === 'heading' && node.depth === highest
      ? { ...node, children: [text(`${++count}. `), ...node.children] }
      : node,
  );
}

/** A component on a line of its own holds a paragraph. */
function wordsOf(nodes: RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' ? (node satisfies Paragraph).children : (node as PhrasingContent),
  ) as PhrasingContent[];
}

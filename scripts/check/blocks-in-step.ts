import type { List, Nodes, Table } from 'mdast';

import { vocabulary } from '../../src/prose/vocabulary.ts';
import { componentOf } from '../../src/prose/component-of.ts';
import { counterparts, placeOf } from './parts/counterparts.ts';
import type { Counterparts, TextSection } from './parts/counterparts.ts';
import type { Finding, Rule } from './rule.ts';

/** Both languages have the same tables, lists, steps, pictures and other blocks, section by section. */
export const blocksInStep: Rule = {
  name: 'blocks-in-step',
  find: (content) => counterparts(content).flatMap(differences),
};

/** Things of a kind that a section, a table or a list holds. */
interface Parts {
  /** The same in both languages for parts that can be compared. */
  key: string;
  one: string;
  more: string;
  nodes: Nodes[];
  /** The table or list that they are parts of. */
  whole?: Nodes;
}

function differences({ source, translation }: Counterparts): Finding[] {
  const originals = new Map(partsOf(source).map((parts) => [parts.key, parts]));
  return partsOf(translation).flatMap((parts) => {
    const original = originals.get(parts.key);
    const [given, wanted] = [parts.nodes.length, original?.nodes.length];
    if (!original || wanted === undefined || given === wanted) return [];
    const { line } = placeIn(source, original, given);
    const place = parts.whole ? `in this ${parts.whole.type}` : 'in this section';
    return {
      file: translation.file,
      at: placeIn(translation, parts, wanted),
      message: `${given || 'no'} ${given === 1 ? parts.one : parts.more} ${place}, ${wanted || 'none'} in ${source.file}:${line}`,
      hint:
        given < wanted
          ? 'add here what is missing, or take it out there'
          : 'take out here what is too much, or add it there',
    };
  });
}

/** Where the first node stands that the other language lacks, else what it is missing in. */
function placeIn(section: TextSection, { nodes, whole }: Parts, inOther: number) {
  const node = nodes[inOther] ?? whole;
  return node ? placeOf(node) : section.at;
}

function partsOf({ nodes }: TextSection): Parts[] {
  const tables = nodes.filter((node) => node.type === 'table');
  const lists = nodes.filter((node) => node.type === 'list');
  return [
    ...inSection(nodes),
    ...tables.flatMap((table, index) => partsOfTable(table, `table ${index} of ${tables.length}`)),
    ...lists.flatMap((list, index) => partsOfList(list, `list ${index} of ${lists.length}`)),
  ];
}

/** Terms are held to be in step by another rule, and a figure is a picture. */
const names = Object.keys(vocabulary).filter((name) => name !== 'Term' && name !== 'Figure');

const types: [one: string, more: string, types: string[]][] = [
  ['table', 'tables', ['table']],
  ['list', 'lists', ['list']],
  ['picture', 'pictures', ['image', 'imageReference', 'Figure']],
  ['footnote mark', 'footnote marks', ['footnoteReference']],
  ['code block', 'code blocks', ['code']],
  ...names.map((name): [string, string, string[]] => [`<${name}>`, `<${name}>`, [name]]),
];

function inSection(nodes: Nodes[]): Parts[] {
  const byType = Map.groupBy(nodes, (node) => componentOf(node)?.name ?? node.type);
  return types.map(([one, more, ofTypes]) => ({
    key: one,
    one,
    more,
    nodes: ofTypes.flatMap((type) => byType.get(type) ?? []),
  }));
}

function partsOfTable(table: Table, key: string): Parts[] {
  const [header, ...rows] = table.children;
  return [
    { key: `rows of ${key}`, one: 'row', more: 'rows', nodes: rows, whole: table },
    {
      key: `columns of ${key}`,
      one: 'column',
      more: 'columns',
      nodes: header?.children ?? [],
      whole: table,
    },
  ];
}

function partsOfList(list: List, key: string): Parts[] {
  const tasks = list.children.filter(({ checked }) => typeof checked === 'boolean');
  return [
    { key: `items of ${key}`, one: 'item', more: 'items', nodes: list.children, whole: list },
    {
      key: `tasks of ${list.children.length} items of ${key}`,
      one: 'box to tick',
      more: 'boxes to tick',
      nodes: tasks,
      whole: list,
    },
  ];
}

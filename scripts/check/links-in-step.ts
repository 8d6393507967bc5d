import type { Nodes } from 'mdast';

import { counterparts, placeOf } from './parts/counterparts.ts';
import type { Counterparts, TextSection } from './parts/counterparts.ts';
import { linkTargets } from './parts/link-targets.ts';
import type { Finding, Rule } from './rule.ts';
import { loneMarks } from './parts/term-marks.ts';
import type { LoneMark } from './parts/term-marks.ts';

/** Both languages link to the same places and mark the same terms, section by section. */
export const linksInStep: Rule = {
  name: 'links-in-step',
  find: (content) => {
    const targetOf = new Map(content.prose.map((text) => [text.file, linkTargets(text)]));
    const targetsIn = ({ file, nodes }: TextSection) =>
      new Map(
        nodes.flatMap((node) => {
          const url = targetOf.get(file)?.(node);
          return url === undefined ? [] : [[placeMeant(url), { url, node }] as const];
        }),
      );
    return [
      ...counterparts(content).flatMap((pair) =>
        differences(pair, targetsIn(pair.source), targetsIn(pair.translation)),
      ),
      ...loneMarks(content)
        .filter(({ isNamed }) => isNamed)
        .map(unmarkedTerm),
    ];
  },
};

interface Target {
  url: string;
  node: Nodes;
}

/** What an address leads to: a last slash means nothing, and `/en/` and `/zh/` of another site are one page. */
function placeMeant(url: string): string {
  if (url.startsWith('templates/')) return url.replace(/\.(en|zh)(?=\.)/, '');
  const plain = url.replace(/\/(?=$|#)/, '');
  return /^https?:/i.test(url)
    ? plain.replace(/(?<=[/.])(?:en|zh|cn)(?:[-_](?:us|gb|nz|au|cn|hans))?(?=[/.]|$)/gi, '*')
    : plain;
}

function differences(
  { source, translation }: Counterparts,
  ours: Map<string, Target>,
  theirs: Map<string, Target>,
): Finding[] {
  const missing = [...ours].flatMap(([place, target]) => (theirs.has(place) ? [] : target));
  const added = [...theirs].flatMap(([place, target]) => (ours.has(place) ? [] : target));
  const { file } = translation;
  const lineOf = (target: Target) => `${source.file}:${placeOf(target.node).line}`;
  return [
    ...added.map(({ url, node }, index) => {
      const original = missing[index];
      const at = placeOf(node);
      return original
        ? {
            file,
            at,
            message: `the link leads to \`${url}\`, its counterpart in ${lineOf(original)} to \`${original.url}\``,
            hint: 'write the same address in both languages',
          }
        : {
            file,
            at,
            message: `this section of ${source.file}:${source.at.line} has no link to \`${url}\``,
            hint: 'add the link there, or take it out here',
          };
    }),
    ...missing.slice(added.length).map((target) => ({
      file,
      at: translation.at,
      message: `this section lacks the link to \`${target.url}\` of ${lineOf(target)}`,
      hint: `link to it here: […](${target.url}), or take it out there`,
    })),
  ];
}

function unmarkedTerm({ id, file, at, there, isMarkedHere }: LoneMark): Finding {
  return {
    file,
    at,
    severity: 'warning',
    message: isMarkedHere
      ? `the term \`${id}\` is marked here, but not in ${there}`
      : `the term \`${id}\` is marked in ${there}, but not here`,
    hint: `write <Term id="${id}">…</Term> around it ${isMarkedHere ? 'there' : 'here'} too`,
  };
}

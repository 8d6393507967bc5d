import { isDownload } from '../../src/schemas/downloads.ts';
import type { Finding, Rule } from './rule.ts';
import { spelledCharacters } from './passages/spelled-characters.ts';
import { uncleanCharacters } from './passages/unclean-characters.ts';
import { wideColons } from './passages/wide-colons.ts';
import { yamlPart } from './passages/yaml-part.ts';

/** Files hold only characters that can be seen, lines end alike, and YAML uses its own signs. */
export const textIsClean: Rule = {
  name: 'text-is-clean',
  find: (content) => [
    ...[...content.texts]
      .filter(([file]) => !file.endsWith('.svg'))
      .flatMap(([file, text]) => [
        ...(isDownload(file) ? [] : [...byteOrderMark(file, text), ...lineEnds(file, text)]),
        ...characters(file, text),
        ...tabs(file, text),
        ...colons(file, text),
      ]),
    ...spelledCharacters(content),
  ],
};

/** More findings of a kind in one file say nothing new. */
const most = 20;

function byteOrderMark(file: string, text: string): Finding[] {
  if (!text.startsWith('\uFEFF')) return [];
  return [
    {
      file,
      at: 0,
      message: 'the file begins with an invisible byte order mark (BOM)',
      hint: 'save it “with encoding” UTF-8 without BOM, or run `npm run check -- --fix`',
      fix: { start: 0, end: 1, insert: '' },
    },
  ];
}

function lineEnds(file: string, text: string): Finding[] {
  const start = text.indexOf('\r\n');
  if (start < 0) return [];
  const end = text.lastIndexOf('\r\n') + '\r\n'.length;
  return [
    {
      file,
      at: start,
      severity: 'warning',
      message: 'lines of this file end as on Windows (CRLF)',
      hint: 'choose LF in your editor, or run `npm run check -- --fix`',
      fix: { start, end, insert: text.slice(start, end).replaceAll('\r\n', '\n') },
    },
  ];
}

function characters(file: string, text: string): Finding[] {
  return Array.from(uncleanCharacters(text).take(most), ({ index, name, what, hint }) => ({
    file,
    at: index,
    message: `${what} (${name})`,
    hint,
  }));
}

function tabs(file: string, text: string): Finding[] {
  const { yaml, start } = yamlPart(file, text);
  return Array.from(
    yaml.matchAll(/^( *)\t[ \t]*(?=\S)/gm).take(most),
    ({ index, 1: spaces = '' }) => ({
      file,
      at: start + index + spaces.length,
      message: 'a tab stands at the beginning of a line of YAML',
      hint: 'use spaces, two for each level',
    }),
  );
}

function colons(file: string, text: string): Finding[] {
  const { yaml, start } = yamlPart(file, text);
  return wideColons(yaml)
    .slice(0, most)
    .map(({ key, colon }) => ({
      file,
      at: start + colon,
      message: `the colon after \`${key}\` is a Chinese one (：)`,
      hint: `write \`${key}: …\`, with a colon typed in English and a space after it`,
    }));
}

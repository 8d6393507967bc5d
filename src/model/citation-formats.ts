import { formatDay } from '../i18n/formats.ts';
import { tagOf } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { Citation } from './citation.ts';

/** How a citation is written, by the ending of its file. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
  txt: { name: 'GB/T 7714', mediaType: 'text/plain; charset=utf-8', write: gbt7714 },
} as const;

export type CitationFormat = keyof typeof citationFormats;

/**
 * BibTeX, for classic styles as for biblatex. Names stand in braces of their own: they are those of
 * organisations, or have no family name to sort by. Fields of addresses are verbatim.
 */
export function bibtex(citation: Citation): string {
  const { key, title, author, language, changed, accessed, address, event } = citation;
  const day = event?.day ?? changed;
  const fields = {
    author: `{{${escapeTex(author)}}}`,
    title: `{{${escapeTex(title)}}}`,
    howpublished: event && `{${escapeTex(occasionOf(citation))}}`,
    organization: author === citation.site ? undefined : `{${escapeTex(citation.site)}}`,
    year: `{${day.slice(0, 4)}}`,
    month: months[Number(day.slice(5, 7)) - 1],
    note: event && `{${escapeTex(retoldBy(citation))}}`,
    url: `{${address}}`,
    urldate: `{${accessed}}`,
    langid: `{${language === 'zh' ? 'chinese' : 'english'}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = ${value},` : [],
  );
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const texMarks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** @example escapeTex('R&D_{1}') // 'R\\&D\\_\\{1\\}' */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&$%#_]/g, (mark) => texMarks[mark] ?? `\\${mark}`);
}

/** RIS: a tag of two characters, two spaces, a hyphen, a space; lines end in CR LF. A talk is of type SLIDE. */
export function ris(citation: Citation): string {
  const { title, author, site, language, changed, accessed, address, event } = citation;
  const day = event?.day ?? changed;
  const lines: [string, string | undefined][] = [
    ['TY', event ? 'SLIDE' : 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', event?.name ?? site],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['CY', event?.place],
    ['PB', author === site ? undefined : site],
    ['N1', event && retoldBy(citation)],
    ['LA', tagOf(language)],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`))
    .join('');
}

/** CSL-JSON, a list of one item, after the schema of citationstyles.org. */
export function cslJson(citation: Citation): string {
  const { key, title, author, site, language, changed, accessed, address, event } = citation;
  const date = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  const item = {
    id: key,
    type: event ? 'speech' : 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': event ? undefined : site,
    publisher: author === site ? undefined : site,
    'event-title': event?.name,
    'event-place': event?.place,
    issued: date(event?.day ?? changed),
    accessed: date(accessed),
    URL: address,
    language: tagOf(language),
    note: event && retoldBy(citation),
  };
  const text = JSON.stringify([item], undefined, 2);
  return `${text.replace(/(?<="date-parts": )\[[^"]*?\]\s*\]/g, onOneLine)}\n`;
}

/** A date’s numbers would else stand on a line each. */
function onOneLine(json: string): string {
  return json.replace(/\s+/g, '').replaceAll(',', ', ');
}

/**
 * GB/T 7714—2015, sequence 4.6.1 for electronic resources: author. Title[EB/OL]. (changed)[accessed]. Address.
 * Of a talk, who retold it stands as further responsibility; its place, event and year where a publisher’s stand.
 */
export function gbt7714(citation: Citation): string {
  const { title, author, site, language, changed, accessed, address, event } = citation;
  const t = translator(language);
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
  const retold = event && `${site}${comma}${t('cite.retelling')}. `;
  const given = event && `${event.place}${colon}${event.name}${comma}${event.day.slice(0, 4)}`;
  return `${author}. ${title}[EB/OL]. ${retold ?? ''}${given ?? ''}(${changed})[${accessed}]. ${address}.\n`;
}

function occasionOf({ event, language }: Citation): string {
  if (!event) return '';
  const { name, place, day } = event;
  return translator(language)('cite.occasion', { name, place, date: formatDay(language, day) });
}

function retoldBy({ site, language }: Citation): string {
  return translator(language)('cite.retold', { site });
}

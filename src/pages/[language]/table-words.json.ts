import type { APIRoute } from 'astro';

import { languages } from '../../i18n/languages.ts';
import { tableWords } from '../../model/table-words.ts';
import { toPrint } from '../../site.ts';

export const getStaticPaths = toPrint(() => {
  return languages.map((language) => ({
    params: { language },
    props: { words: tableWords(language) },
  }));
});

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['words']));

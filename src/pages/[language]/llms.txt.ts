import type { APIRoute } from 'astro';

import { languages } from '../../i18n/languages.ts';
import { llmsText } from '../../model/markdown.ts';
import { getSite, toPrint } from '../../site.ts';

export const getStaticPaths = toPrint(async () => {
  const site = await getSite();
  return languages.map((language) => ({
    params: { language },
    props: { text: llmsText(site, language) },
  }));
});

export const GET: APIRoute = ({ props }) => new Response(props['text']);

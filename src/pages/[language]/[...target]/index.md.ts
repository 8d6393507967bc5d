import type { APIRoute } from 'astro';

import { languages } from '../../../i18n/languages.ts';
import { markdownFiles } from '../../../model/markdown.ts';
import { getSite, picturePath } from '../../../site.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return languages.flatMap((language) =>
    markdownFiles(site, language, picturePath).map(({ target, markdown }) => ({
      params: { language, target: target || undefined },
      props: { markdown },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['markdown'], { headers: { 'content-type': 'text/markdown; charset=utf-8' } });

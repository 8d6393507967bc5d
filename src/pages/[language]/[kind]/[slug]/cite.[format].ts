import type { APIRoute } from 'astro';

import { citablePages, citationOf } from '../../../../model/citation.ts';
import { citationFormats } from '../../../../model/citation-formats.ts';
import type { CitationFormat } from '../../../../model/citation-formats.ts';
import { getSite, toPrint } from '../../../../site.ts';

export const getStaticPaths = toPrint(async () => {
  const site = await getSite();
  return citablePages(site).flatMap(({ page, language }) =>
    Object.keys(citationFormats).map((format) => ({
      params: { language, kind: page.kind, slug: page.slug, format },
      props: { citation: citationOf(site, page, language) },
    })),
  );
});

export const GET: APIRoute = ({ params, props }) => {
  const { write, mediaType } = citationFormats[params['format'] as CitationFormat];
  return new Response(write(props['citation']), { headers: { 'content-type': mediaType } });
};

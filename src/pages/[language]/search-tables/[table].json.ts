import type { APIRoute } from 'astro';

import { languages } from '../../../i18n/languages.ts';
import { searchTables } from '../../../model/search-tables.ts';
import { getSite, toPrint } from '../../../site.ts';

export const getStaticPaths = toPrint(async () => {
  const site = await getSite();
  return languages.flatMap((language) =>
    Object.entries(searchTables(site, language)).map(([table, content]) => ({
      params: { language, table },
      props: { content },
    })),
  );
});

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['content']));

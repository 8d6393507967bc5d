import type { APIRoute } from 'astro';

import { languages } from '../../i18n/languages.ts';
import { feedContent, jsonFeed } from '../../model/feeds.ts';
import { getSite, picturePath, toPrint } from '../../site.ts';

export const getStaticPaths = toPrint(async () => {
  const site = await getSite();
  return languages.map((language) => ({
    params: { language },
    props: { feed: jsonFeed(feedContent(site, language, picturePath)) },
  }));
});

export const GET: APIRoute = ({ props }) => new Response(props['feed']);

import type { APIRoute } from 'astro';

import { comparisonFiles } from '../../model/comparison-grids.ts';
import { getSite, toPrint } from '../../site.ts';

export const getStaticPaths = toPrint(async () => {
  const files = comparisonFiles(await getSite());
  return files.map(({ file, csv }) => ({ params: { file }, props: { csv } }));
});

export const GET: APIRoute = ({ props }) =>
  // As bytes: read as text, it would lose its byte order mark.
  new Response(new TextEncoder().encode(String(props['csv'])), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

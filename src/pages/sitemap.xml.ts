import { sitemap } from '../model/sitemap.ts';
import { getSite } from '../site.ts';

export async function GET() {
  return new Response(sitemap(await getSite()), { headers: { 'content-type': 'application/xml' } });
}

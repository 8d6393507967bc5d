import { fullAddress } from '../model/addresses.ts';
import { getSite } from '../site.ts';

export async function GET() {
  const site = await getSite();
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(site, `${site.base}/sitemap.xml`)}\n`,
  );
}

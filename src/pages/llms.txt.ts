import { llmsChooser } from '../model/markdown.ts';
import { getSite } from '../site.ts';

export async function GET() {
  return new Response(llmsChooser(await getSite()));
}

import type { APIRoute } from 'astro';

import { languages } from '../../../i18n/languages.ts';
import { markdownFiles, pageMarkdown } from '../../../model/markdown.ts';
import { getSite, picturePath, toPrint } from '../../../site.ts';

export const getStaticPaths = toPrint(async () => {
  const site = await getSite();
  return languages.flatMap((language) =>
    markdownFiles(site, language).map(({ target, ...file }) => ({
      params: { language, target: target || undefined },
      props: { language, file },
    })),
  );
});

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { language, file } }) => {
  const markdown =
    'markdown' in file ? file.markdown : pageMarkdown(await getSite(), file, language, picturePath);
  return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

import { translator } from '../i18n/translator.ts';
import type { Frame } from './frame.ts';

/** The picture that other programs show beside a link to a page. */
export interface Preview {
  /** Full address. */
  address: string;
  alt: string;
  /** What the list that the page belongs to is called; missing where the title says it already. */
  section: string | undefined;
}

/** In pixels; the shape that Facebook, LinkedIn and WeChat crop least. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The name of the file beside a page’s own. */
export const previewFile = 'preview.png';

/** Pages that search engines may list have one, each at its own address. */
export function previewOf(frame: Frame): Preview | undefined {
  if (!frame.indexed) return undefined;
  const { language, title, kind, canonical } = frame;
  const t = translator(language);
  const list = kind && t(`${kind}.title`);
  const section = list === title ? undefined : list;
  const site = frame.site[language];
  return {
    address: `${canonical}${previewFile}`,
    section,
    alt: title === site ? title : t('preview.alt', { title, section: section ?? site }),
  };
}

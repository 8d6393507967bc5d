import type { ImageMetadata } from 'astro';

const files = import.meta.glob<ImageMetadata>('@content/**/*.{svg,png,jpg,jpeg,webp,avif}', {
  eager: true,
  import: 'default',
});

/** The published pictures, by path inside the content folder. */
export const pictures: Record<string, ImageMetadata> = Object.fromEntries(
  Object.entries(files).map(([path, picture]) => [inContent(path), picture]),
);

const drawings = import.meta.glob<string>('@content/**/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Drawings with the words of both languages, each shown where the address asks for it, `#en` or `#zh`. */
export const bilingualDrawings: ReadonlySet<string> = new Set(
  Object.entries(drawings)
    .filter(([, drawing]) => drawing.includes('id="en"') && drawing.includes('id="zh"'))
    .map(([path]) => inContent(path)),
);

function inContent(path: string): string {
  return path.split('/').slice(-3).join('/');
}

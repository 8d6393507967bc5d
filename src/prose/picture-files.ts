import type { ImageMetadata } from 'astro';

const files = import.meta.glob<ImageMetadata>('@content/**/*.{svg,png,jpg,jpeg,webp,avif}', {
  eager: true,
  import: 'default',
});

/** The published pictures, by path inside the content folder. */
export const pictures: Record<string, ImageMetadata> = Object.fromEntries(
  Object.entries(files).map(([path, picture]) => [path.split('/').slice(-3).join('/'), picture]),
);

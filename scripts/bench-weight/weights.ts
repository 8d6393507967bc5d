import { brotliCompressSync } from 'node:zlib';

/** Something a browser fetched. */
export interface Fetched {
  /** As the browser calls it: document, stylesheet, script, image, fetch …; and `icon` for that of the tab, `rules` for what may be fetched ahead. */
  type: string;
  body: Uint8Array;
}

/** What a visit fetches before the reader does anything: bodies compressed by Brotli 11, in bytes. */
export interface Weight {
  html: number;
  style: number;
  script: number;
  /** Pictures, the icon and data. */
  other: number;
  requests: number;
  /** Those of a visit that runs no script, without icon and rules: what there is to be read. */
  requestsToRead: number;
  /** Script without which some of the text is not there to be read. */
  scriptToRead: number;
}

const places: Record<string, 'html' | 'style' | 'script'> = {
  document: 'html',
  stylesheet: 'style',
  script: 'script',
};

/**
 * @param fetched by a visit with script
 * @param plain by a visit without
 * @param missing lines of the text that only the first shows
 */
export function weigh(
  fetched: readonly Fetched[],
  plain: readonly Fetched[],
  missing: readonly string[],
): Weight {
  const bytes = { html: 0, style: 0, script: 0, other: 0 };
  for (const { type, body } of fetched) bytes[places[type] ?? 'other'] += wireBytes(body);
  return {
    ...bytes,
    requests: fetched.length,
    requestsToRead: plain.filter(({ type }) => type !== 'icon' && type !== 'rules').length,
    scriptToRead: missing.length > 0 ? bytes.script : 0,
  };
}

/** All bytes of a visit. */
export function total({ html, style, script, other }: Weight): number {
  return html + style + script + other;
}

/** What crosses the line: compressed where that makes it smaller, which it does not for pictures. */
function wireBytes(body: Uint8Array): number {
  return Math.min(body.length, brotliCompressSync(body).length);
}

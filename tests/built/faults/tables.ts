import type { PublishedSite } from '../../support/sites.ts';

/** Comparison tables whose headers do not say what they head, or that have no caption. */
export function unlabelledTables({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) =>
    root.querySelectorAll('.comparison table').flatMap((table) => {
      const caption = table.querySelector('caption')?.text.trim() ?? '';
      const columns = table.querySelectorAll('thead th');
      const rows = table.querySelectorAll('tbody tr');
      return [
        ...(caption ? [] : ['no caption']),
        ...(columns.length > 1 ? [] : ['no header of columns']),
        ...columns
          .filter((header) => header.getAttribute('scope') !== 'col')
          .map(({ text }) => `column without scope: ${text}`),
        ...rows
          .filter((row) => !row.querySelector('th[scope=row]'))
          .map(({ text }) => `row without header: ${text}`),
      ].map((fault) => `${path}: ${caption}: ${fault}`);
    }),
  );
}

/** Attributes and styles that HTML no longer knows, left by Markdown tables. */
export function alignAttributes({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('[align], [valign], [bgcolor]')
      .map((cell) => `${path}: ${cell.toString()}`),
  );
}

/** Tables that would push a narrow page sideways: outside a box that scrolls, or one no key can reach. */
export function unscrollableTables({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('table')
      .filter((table) => table.parentNode.getAttribute('tabindex') !== '0')
      .map((table) => `${path}: ${table.text.slice(0, 40)}`),
  );
}

/**
 * A section's link also copies its address, and says so in the page's status line. Without this script, or
 * where a browser keeps the clipboard to itself, it is a link like any other.
 */
export function copySectionLinks() {
  const status = document.querySelector<HTMLElement>('[data-copied]');
  let fading: ReturnType<typeof setTimeout>;

  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.section-link');
    // The rows of a table copy their own, with the reader’s choices.
    if (!link || !status || link.closest('.comparison')) return;
    try {
      await navigator.clipboard.writeText(addressOf(link));
    } catch {
      return;
    }
    status.textContent = status.dataset['copied'] ?? '';
    clearTimeout(fading);
    fading = setTimeout(() => (status.textContent = ''), 4000);
  });
}

/** Without what a search or a newsletter hung on to it. */
function addressOf({ href }: HTMLAnchorElement): string {
  const address = new URL(href);
  address.search = '';
  return address.href;
}

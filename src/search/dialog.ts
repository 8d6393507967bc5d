/** Opens search from its link, `/`, Ctrl-K or Cmd-K; without this script the link leads to the search page. */
export function openSearchByKey() {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const onPage = document.querySelector<HTMLInputElement>('main site-search input');
  if (!dialog) return;

  const open = () => {
    if (onPage) return onPage.focus();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  };

  // Back from a result that was chosen here: the results stand as they stood.
  addEventListener('pageshow', () => {
    const { search } = (history.state ?? {}) as { search?: string };
    if (!search || onPage) return;
    history.replaceState({ ...history.state, search: undefined }, '');
    const field = dialog.querySelector('input');
    if (field) field.value = search;
    open();
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (target.closest('[data-open-search]') && plain) {
      event.preventDefault();
      open();
    }
    if (
      target === dialog ||
      target.closest('[data-close-search], [data-search-dialog] [data-result]')
    )
      dialog.close();
  });

  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // A search field keeps Escape for itself while words stand in it.
    if (event.key === 'Escape' && dialog.open) return dialog.close();
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (slash || k) {
      event.preventDefault();
      open();
    }
  });
}

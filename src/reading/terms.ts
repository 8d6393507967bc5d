/**
 * Escape puts away a definition that hover or focus shows, until the reader comes to the term again (WCAG
 * 2.2, 1.4.13). All else about definitions is done by the stylesheet.
 */
export function dismissDefinitions() {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const term of document.querySelectorAll('.term:is(:hover, :focus-within)')) {
      term.classList.add('dismissed');
      for (const leaving of ['pointerleave', 'focusout'])
        term.addEventListener(leaving, () => term.classList.remove('dismissed'), { once: true });
    }
  });
}

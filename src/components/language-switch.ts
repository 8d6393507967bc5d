/** Keeps the reader’s place when they change the language: both languages share their section ids. */
const keepSection = () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-section]'))
    link.hash = location.hash;
};
addEventListener('hashchange', keepSection);
keepSection();

/** Marks the section being read in the contents list, and keeps its line in view there. */
export function followReading() {
  const links = new Map(
    Array.from(document.querySelectorAll<HTMLAnchorElement>('.contents a'), (link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

  const mark = () => {
    const line = innerHeight * readingLine;
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
    for (const [id, link] of links) {
      if (id !== read?.id) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        reveal(link);
      }
    }
  };

  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px ${-100 * (1 - readingLine)}% 0px`,
  });
  for (const heading of headings) observer.observe(heading);
}

/** How far down the window, of its height, a heading has come when its section is being read. */
const readingLine = 0.3;

/** Scrolls the list alone, never the page. */
function reveal(link: HTMLElement) {
  const list = link.closest('details');
  if (!list) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < frame.top) list.scrollTop += top - frame.top;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom;
}

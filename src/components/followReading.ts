import { keepReadArticles, readArticles } from './readArticles.ts';

/**
 * Has the contents of an article say which section is read, and the mark below it whether it was read and when its end
 * is reached. Gives what marks it as read or as unread.
 */
export function followReading(): (read: boolean) => void {
  followSections();
  const place = document.querySelector<HTMLElement>('[data-read]');
  const [said, button] = place?.children ?? [];
  const known = readArticles();
  if (!place || !said || !button || !known) return () => undefined;
  const slug = place.dataset['read'] ?? '';
  const show = (read: boolean) => {
    said.textContent = read ? 'You have read this. ' : '';
    button.textContent = read ? 'Mark as unread' : 'Mark as read';
  };
  const mark = (read: boolean) => {
    const all = readArticles();
    if (!all) return;
    if (read) all.add(slug);
    else all.delete(slug);
    if (keepReadArticles(all)) show(read);
  };
  show(known.has(slug));
  // Who jumps to a source has not read it: the end counts after a quarter of the time it takes.
  const quarterMilliseconds = Number(place.dataset['minutes']) * 15_000;
  setTimeout(
    () => {
      const end = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        end.disconnect();
        mark(true);
      });
      end.observe(place);
    },
    Math.max(0, quarterMilliseconds - performance.now()),
  );
  return mark;
}

function followSections(): void {
  const links = new Map<Element, Element>();
  const seen = new IntersectionObserver(
    (entries) => {
      const current = entries.find(({ isIntersecting }) => isIntersecting);
      if (!current) return;
      for (const link of links.values()) link.removeAttribute('aria-current');
      links.get(current.target)?.setAttribute('aria-current', 'true');
    },
    { rootMargin: '-15% 0px -70% 0px' },
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!heading) continue;
    links.set(heading, link);
    seen.observe(heading);
  }
}

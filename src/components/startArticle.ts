import { dismissHints } from './dismissHints.ts';

/** Has the notes of an article answer, and whatever follows the reading of it once somebody reads on. */
export function startArticle(): void {
  dismissHints(document);
  let following: Promise<((read: boolean) => void) | undefined> | undefined;
  const follow = () =>
    (following ??= import('./followReading.ts').then(
      ({ followReading }) => followReading(),
      () => (following = undefined),
    ));
  for (const sign of ['scroll', 'focusin']) addEventListener(sign, () => void follow(), { once: true });
  // Who comes back, or follows a link to a section, stands in the middle already.
  if (scrollY > 0) void follow();
  const button = document.querySelector('[data-read] button');
  button?.addEventListener('click', () => {
    const read = !button.textContent.includes('unread');
    void follow().then((mark) => mark?.(read));
  });
}

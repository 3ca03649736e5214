/**
 * Closes the note that stands open with Escape until pointer and focus have left it, and lets a first touch open what
 * a second follows. Without this the notes still open, and their words are links.
 */
export function dismissHints(root: Document): void {
  root.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const hint of root.querySelectorAll('.hint:is(:hover, :focus-within)'))
      hint.classList.add('dismissed');
  });
  const left = (target: EventTarget | null, stays: string) => {
    const hint = target instanceof Element ? target.closest('.hint') : null;
    if (hint && !hint.matches(stays)) hint.classList.remove('dismissed');
  };
  root.addEventListener('focusout', ({ target }) => left(target, ':hover'));
  root.addEventListener('pointerout', ({ target }) => left(target, ':focus-within'));
  let opening: Element | null = null;
  root.addEventListener('pointerdown', ({ target, pointerType }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('.hint > a') : null;
    opening = pointerType === 'touch' && link !== root.activeElement ? link : null;
  });
  root.addEventListener('click', (event) => {
    if (!opening || !(event.target instanceof Node) || !opening.contains(event.target)) return;
    event.preventDefault();
    (opening as HTMLElement).focus();
    opening = null;
  });
}

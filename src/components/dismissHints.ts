/**
 * Closes the note that stands open with Escape until pointer and focus have left it, and lets a first touch open what
 * a second follows. Without this the notes still open, and their words are links.
 */
export function dismissHints(root: Document): void {
  const around = <Kind extends Element>({ target }: Event, what: string) =>
    target instanceof Element ? target.closest<Kind>(what) : null;
  root.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const hint of root.querySelectorAll('.hint:is(:hover, :focus-within)'))
      hint.classList.add('dismissed');
  });
  for (const [left, stays] of [
    ['focusout', ':hover'],
    ['pointerout', ':focus-within'],
  ] as const)
    root.addEventListener(left, (event) => {
      const hint = around(event, '.hint');
      if (!hint?.matches(stays)) hint?.classList.remove('dismissed');
    });
  let opening: HTMLElement | null = null;
  root.addEventListener('pointerdown', (event) => {
    const link = around<HTMLElement>(event, '.hint > a');
    opening = event.pointerType === 'touch' && link !== root.activeElement ? link : null;
  });
  root.addEventListener('click', (event) => {
    if (opening && around(event, '.hint > a') === opening) {
      event.preventDefault();
      opening.focus();
    }
    opening = null;
  });
}

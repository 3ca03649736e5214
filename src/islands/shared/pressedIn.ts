const pressable = 'button, input[type=checkbox], input[type=radio], input[role=combobox]';

/** The button, box or field with a list that a click pressed; nothing where it pressed none. */
export const pressedIn = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>(pressable) : null) ?? undefined;

/** What was pressed, or what was drawn in its stead where the page had been built a little differently. */
export const pressedLike = (pressed: HTMLElement, place: Element): HTMLElement | undefined =>
  pressed.isConnected
    ? pressed
    : [...place.querySelectorAll('button')].find(({ textContent }) => textContent === pressed.textContent);

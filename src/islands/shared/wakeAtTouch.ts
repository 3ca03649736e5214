import { calculatorKeys } from './calculatorKeys.ts';
import { fetchOrganisation } from './fetchOrganisation.ts';
import { pressedIn, pressedLike } from './pressedIn.ts';

/** When an island wakes, beside the rule of all. */
export interface WakingTime {
  /** Not before it is in view. */
  readonly inView?: boolean;
  /** At once where an organisation's own figures lie beside the site. */
  readonly organisation?: boolean;
}

type Hydrate = () => Promise<void>;

const signs = ['pointerdown', 'wheel', 'keydown', 'focusin', 'click'] as const;
/** Once a reader has stayed for this long, the page is read, not looked for. */
const settledMilliseconds = 5000;

let wake: () => void = () => undefined;
const woken = new Promise<void>((resolve) => (wake = resolve));
for (const sign of signs) document.addEventListener(sign, wake, { once: true, passive: true, capture: true });
addEventListener('load', () => setTimeout(wake, settledMilliseconds));

let resting: string | undefined;
/** Browsers tell of a pointer that rests on a page as it arrives; a reader moves it. */
function move({ screenX, screenY }: PointerEvent): void {
  const place = `${screenX} ${screenY}`;
  resting ??= place;
  if (place !== resting) wake();
}
document.addEventListener('pointermove', move, { passive: true, capture: true });
void woken.then(() => document.removeEventListener('pointermove', move, true));

/** Whether the first answer may be another than the page was built with. */
function isAsked(): boolean {
  if (location.search !== '') return true;
  try {
    return Object.values(calculatorKeys).some((key) => Boolean(localStorage.getItem(key)));
  } catch {
    // Storage may be refused; nothing is then kept in it.
    return false;
  }
}
if (isAsked()) wake();

/** What was last pressed in an island asleep. */
let pressed: HTMLElement | undefined;
document.addEventListener(
  'click',
  ({ target }) => {
    const one = pressedIn(target);
    if (one?.closest('astro-island[ssr]')) pressed = one;
  },
  true,
);

const seen = (island: Element): Promise<void> =>
  new Promise((resolve) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      resolve();
    });
    // The island itself has no box.
    for (const child of island.children) watch.observe(child);
  });

/**
 * Wakes a calculator at the reader's first sign of being there, where a link or an earlier visit asks what the page was not
 * built with, or once they have stayed: a page is read before its scripts run. What was pressed meanwhile is answered.
 */
export default async function wakeAtTouch(
  load: () => Promise<Hydrate>,
  { value }: { readonly value: WakingTime | true },
  island: HTMLElement,
): Promise<void> {
  const { inView = false, organisation = false } = value === true ? {} : value;
  // What cannot be had or read is said so once the calculator is awake.
  if (organisation)
    fetchOrganisation().then((text) => {
      if (text !== undefined) wake();
    }, wake);
  await woken;
  if (inView) await seen(island);
  const hydrate = await load();
  await hydrate();
  if (!pressed || !island.contains(pressed)) return;
  const answered = pressedLike(pressed, island);
  pressed = undefined;
  answered?.click();
}

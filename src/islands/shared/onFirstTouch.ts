/** What a reader does before they change anything. */
const signs = ['pointerdown', 'focusin', 'keydown', 'click'] as const;

const waiting = new Set<() => void>();
/** An island may be woken by the very press that this waits for. */
let touched = typeof navigator !== 'undefined' && hasPressed(navigator);

/** Firefox ESR before 128 cannot tell. */
function hasPressed({ userActivation }: Partial<Navigator>): boolean {
  return userActivation?.hasBeenActive ?? false;
}

function touch(): void {
  touched = true;
  for (const sign of signs) document.removeEventListener(sign, touch);
  for (const task of waiting) task();
  waiting.clear();
}

/**
 * Runs a task once, at the first sign that the reader will do more than read: then is time to fetch what a change needs.
 * Where there was one, it runs at once.
 */
export function onFirstTouch(task: () => void): void {
  if (touched) {
    task();
    return;
  }
  if (waiting.size === 0) for (const sign of signs) document.addEventListener(sign, touch);
  waiting.add(task);
}

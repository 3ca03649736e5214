/** What a reader does before they change anything. */
const signs = ['pointerdown', 'focusin', 'keydown'] as const;

/** Runs a task once, at the first sign that the reader will do more than read: then is time to fetch what a change needs. */
export function onFirstTouch(task: () => void): void {
  const begin = () => {
    for (const sign of signs) document.removeEventListener(sign, begin);
    task();
  };
  const { userActivation } = navigator as Partial<Navigator>;
  if (userActivation?.hasBeenActive) task();
  else for (const sign of signs) document.addEventListener(sign, begin);
}

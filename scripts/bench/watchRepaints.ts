declare global {
  interface Window {
    /** Milliseconds from each input to the end of the frame that shows its answer. */
    readonly repaints: number[];
  }
}

/**
 * Notes how long each input of the page takes until its answer has been painted. Runs in the page, where it is sent as
 * text: it imports nothing.
 */
export function watchRepaints(): void {
  const repaints: number[] = [];
  if (window.repaints as unknown) return;
  Object.assign(window, { repaints });
  let began: number | undefined;
  document.addEventListener('input', ({ timeStamp }) => (began = timeStamp), true);
  const observer = new MutationObserver(() => {
    if (began === undefined) return;
    const since = began;
    began = undefined;
    requestAnimationFrame(() => {
      // A message sent in a frame arrives when style, layout and painting of that frame are done.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => repaints.push(performance.now() - since);
      port2.postMessage(undefined);
    });
  });
  const answer = document.querySelector('[class$=-calculator] #answer');
  if (!answer) throw new TypeError('page must have an answer, got none');
  observer.observe(answer, { subtree: true, childList: true, characterData: true, attributes: true });
}

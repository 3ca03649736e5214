const waiting = new Map<string, () => void>();
/** Pages in the background have no frames; what waits for one then runs after this time. */
const longestWaitMilliseconds = 200;
let scheduled = false;
let listening = false;

/**
 * Runs a task once the browser has painted what changed, so that what a reader typed for comes first. One task a frame,
 * so that typing finds room between them; a later task of the same name takes the place of one that still waits. When
 * the page is left or hidden all run at once.
 */
export function afterPaint(name: string, task: () => void): void {
  waiting.set(name, task);
  if (!listening) {
    listening = true;
    addEventListener('pagehide', runAll);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') runAll();
    });
  }
  schedule();
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    clearTimeout(timer);
    scheduled = false;
    runNext();
  };
  const timer = setTimeout(begin, longestWaitMilliseconds);
  // A timer set in a frame fires when the frame has been painted.
  requestAnimationFrame(() => setTimeout(begin));
}

function runNext(): void {
  const [next] = waiting;
  if (!next) return;
  const [name, task] = next;
  waiting.delete(name);
  try {
    task();
  } finally {
    if (waiting.size > 0) schedule();
  }
}

function runAll(): void {
  while (waiting.size > 0) runNext();
}

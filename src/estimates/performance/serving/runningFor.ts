const rounds = 40;
const nearEnough = 1e-4;
/** How far beyond what is known to be too few each step looks. */
const stride = 1.1;
/** Requests that stand for none. */
const nearlyNone = 1e-6;

/**
 * Requests that run side by side at a rate of arrivals: the fewest that are finished as fast as they come, at most `most`.
 *
 * By Little's law a rate fills as many places as it holds each for. While more are filled than there are, that many are
 * too few as well; once fewer are, they are enough, since no request is quicker in a fuller batch. A fuller batch may
 * still finish fewer a second where a kernel changes its way, so they are looked for from none up.
 *
 * @param secondsAt how long a request takes with so many running.
 */
export function runningFor(
  requestsPerSecond: number,
  secondsAt: (runningCount: number) => number,
  most: number,
): number {
  const filledAt = (count: number) => requestsPerSecond * secondsAt(count);
  let low = Math.min(most, filledAt(nearlyNone));
  let high = most;
  let tried = low * stride;
  for (let round = 0; round < rounds && high - low > nearEnough * high; round += 1) {
    const filled = filledAt(tried);
    if (filled > tried) low = Math.min(high, filled);
    else high = Math.max(low, filled);
    tried = high < most ? (low + high) / 2 : Math.min(most, low * stride);
  }
  return high;
}

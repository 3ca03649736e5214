const rounds = 40;
const nearEnough = 1e-4;
/** Requests that stand for none. */
const nearlyNone = 1e-6;

/**
 * Requests that run side by side at a rate of arrivals: the fewest that are finished as fast as they come, at most `most`.
 *
 * By Little's law a rate fills as many places as it holds each for. While more are filled than there are, that many are
 * too few as well; once fewer are, they are enough, since no request is quicker in a fuller batch. A fuller batch may
 * still finish fewer a second where a kernel changes its way, so they are looked for from none up, in leaps to where
 * the last two steps point.
 *
 * @param secondsAt how long a request takes with so many running; at `most` the rate must be kept up with.
 */
export function runningFor(
  requestsPerSecond: number,
  secondsAt: (runningCount: number) => number,
  most: number,
): number {
  const filledAt = (count: number) => Math.min(most, requestsPerSecond * secondsAt(count));
  const isEnough = (count: number, filled: number) => filled <= count * (1 + nearEnough);
  let low = filledAt(nearlyNone);
  for (let round = 0; round < rounds; round += 1) {
    const next = filledAt(low);
    if (isEnough(low, next)) return next;
    const after = filledAt(next);
    if (isEnough(next, after)) return after;
    const shrinkage = (after - next) / (next - low);
    const leap = shrinkage < 1 ? next + (after - next) / (1 - shrinkage) : most;
    const tried = Math.min(most, Math.max(after, leap * (1 + nearEnough)));
    const filled = filledAt(tried);
    if (isEnough(tried, filled)) return between(after, filled, filledAt);
    low = tried;
  }
  return low;
}

/** The same between a number that is too few and one that is enough. */
function between(tooFew: number, enough: number, filledAt: (count: number) => number): number {
  let [low, high] = [tooFew, enough];
  for (let round = 0; round < rounds && high - low > nearEnough * high; round += 1) {
    const middle = (low + high) / 2;
    const filled = filledAt(middle);
    if (filled > middle) low = Math.min(high, filled);
    else high = Math.max(low, filled);
  }
  return high;
}

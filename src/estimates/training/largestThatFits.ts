/**
 * Largest whole number up to a limit for which something holds that stops holding once and for all; 0 where it holds
 * for none.
 */
export function largestThatFits(limit: number, holds: (count: number) => boolean): number {
  if (limit < 1 || !holds(1)) return 0;
  if (holds(limit)) return limit;
  let [fits, fails] = [1, limit];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (holds(middle)) fits = middle;
    else fails = middle;
  }
  return fits;
}

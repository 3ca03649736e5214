/** Where a share of all lies with 95 in 100 certainty, by what a sample without a pattern had of it (Wilson, 1927). */
export function wilsonInterval(hitCount: number, triedCount: number): readonly [low: number, high: number] {
  if (!(triedCount >= 1)) throw new RangeError(`triedCount must be at least 1, got ${triedCount}`);
  if (!(hitCount >= 0 && hitCount <= triedCount))
    throw new RangeError(`hitCount must be from 0 to ${triedCount}, got ${hitCount}`);
  const deviations = 1.959964;
  const square = deviations ** 2;
  const share = hitCount / triedCount;
  const middle = share + square / (2 * triedCount);
  const reach =
    deviations * Math.sqrt((share * (1 - share)) / triedCount + square / (4 * triedCount * triedCount));
  const scale = 1 + square / triedCount;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

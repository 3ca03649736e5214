import type { Requests } from './Requests.ts';

/**
 * Whether requests of an open loop arrive faster than they are served: the mean number that wait in the last
 * quarter of the arrivals' time is above that in the second quarter by more than chance brings. That is more
 * than 2 % of the requests that arrive between the quarters, and more than the standard deviation of their
 * number. So a few hundred requests are needed to see an overload of a tenth, a few thousand for one of a fiftieth.
 */
export function queueGrows(requests: Requests): boolean {
  const { count, arrivalSeconds } = requests;
  const span = arrivalSeconds[count - 1] ?? 0;
  if (span <= 0) return false;
  const growth = meanWaiting(requests, 0.75 * span, span) - meanWaiting(requests, 0.25 * span, 0.5 * span);
  const between = count / 2;
  return growth > Math.max(0.02 * between, Math.sqrt(between * gapVariation(arrivalSeconds)), 1);
}

/** Mean number of requests that no step has taken yet, from one time to another. */
function meanWaiting({ arrivalSeconds, startSeconds }: Requests, from: number, to: number): number {
  let waited = 0;
  for (const [request, start] of startSeconds.entries()) {
    waited += Math.max(0, Math.min(start, to) - Math.max(arrivalSeconds[request] ?? 0, from));
  }
  return waited / (to - from);
}

/** Squared coefficient of variation of the gaps between arrivals. */
function gapVariation(arrivalSeconds: Float64Array): number {
  const gaps = arrivalSeconds.subarray(1).map((seconds, before) => seconds - (arrivalSeconds[before] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return gaps.reduce((sum, gap) => sum + (gap / mean - 1) ** 2, 0) / gaps.length;
}

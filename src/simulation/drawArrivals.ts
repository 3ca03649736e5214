import { gammaSample } from './gammaSample.ts';
import type { Workload } from './Workload.ts';

/** Gaps that vary by less than a thousandth are taken as even; the sampler needs a finite shape. */
const leastVariation = 1e-6;

/**
 * When requests arrive, in seconds from the first; Infinity for those of a closed loop that wait for an answer.
 * The same draws are stretched by the rate, so that runs at two rates differ in nothing else.
 */
export function drawArrivals(workload: Workload, random: () => number): Float64Array {
  switch (workload.kind) {
    case 'closed': {
      const { requestCount, clientCount } = workload;
      return new Float64Array(requestCount).fill(Infinity).fill(0, 0, Math.min(requestCount, clientCount));
    }
    case 'trace': {
      const first = workload.arrivalSeconds[0] ?? 0;
      return Float64Array.from(workload.arrivalSeconds, (seconds) => seconds - first);
    }
    case 'poisson':
      return timesOf(workload, () => -Math.log(1 - random()));
    case 'bursty': {
      const variation = workload.squaredVariationFraction;
      return timesOf(workload, () =>
        variation < leastVariation ? 1 : gammaSample(random, 1 / variation) * variation,
      );
    }
  }
}

/** Times whose gaps are drawn with mean 1 and then stretched; the first request comes at 0. */
function timesOf(
  workload: { readonly requestCount: number; readonly requestsPerSecond: number },
  unitGap: () => number,
): Float64Array {
  const times = new Float64Array(workload.requestCount);
  let elapsed = 0;
  for (let request = 1; request < times.length; request++) {
    elapsed += unitGap();
    times[request] = elapsed / workload.requestsPerSecond;
  }
  return times;
}

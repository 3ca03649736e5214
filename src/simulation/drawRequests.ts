import { drawArrivals } from './drawArrivals.ts';
import { drawLengths } from './drawLengths.ts';
import { randomSource } from './randomSource.ts';
import type { Requests } from './Requests.ts';
import type { Workload } from './Workload.ts';

/** The requests of a checked workload, with nothing yet served. */
export function drawRequests(workload: Workload, seed: number, sharedPrefixTokens: number): Requests {
  const arrivalSeconds = drawArrivals(workload, randomSource(seed, 1));
  const count = arrivalSeconds.length;
  const inputTokens =
    workload.kind === 'trace'
      ? Int32Array.from(workload.inputTokens)
      : drawLengths(workload.input, count, randomSource(seed, 2));
  const outputTokens =
    workload.kind === 'trace'
      ? Int32Array.from(workload.outputTokens)
      : drawLengths(workload.output, count, randomSource(seed, 3));
  const cachedTokens = inputTokens.map((input, request) => {
    const own =
      workload.kind === 'trace'
        ? (workload.cachedTokens?.[request] ?? 0)
        : Math.floor(input * (workload.cachedFraction ?? 0));
    return Math.min(input - 1, Math.max(own, sharedPrefixTokens));
  });
  return {
    count,
    arrivalSeconds,
    inputTokens,
    outputTokens,
    cachedTokens,
    startSeconds: new Float64Array(count).fill(-1),
    firstTokenSeconds: new Float64Array(count).fill(-1),
    finishSeconds: new Float64Array(count).fill(-1),
    emittedTokens: new Int32Array(count),
  };
}

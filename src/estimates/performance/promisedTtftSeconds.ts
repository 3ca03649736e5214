import { answeredQuantileSeconds } from '../../formulas/queueing/answeredQuantileSeconds.ts';
import type { PromisedFraction } from './LatencyPromise.ts';
import type { PromptSpread } from './serving/promptSpread.ts';
import { usualLengths } from './usualLengths.ts';

/**
 * Time within which a share of the requests sees its first token: the mean with that quantile of wait and prompt in
 * place of their means. Saturated, the mean.
 */
export function promisedTtftSeconds({
  meanTtftSeconds,
  meanWaitSeconds,
  promptSeconds,
  spread,
  promisedFraction,
  ...queue
}: {
  readonly promisedFraction: PromisedFraction;
  readonly meanTtftSeconds: number;
  readonly meanWaitSeconds: number;
  /** Mean time of a prompt itself. */
  readonly promptSeconds: number;
  readonly spread: PromptSpread;
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
}): number {
  const tail = answeredQuantileSeconds({
    ...queue,
    squaredVariationFraction: usualLengths.squaredVariationFraction,
    leastSeconds: promptSeconds * spread.leastFraction,
    mostSeconds: promptSeconds * spread.mostFraction,
    quantileFraction: promisedFraction,
  });
  const means = meanWaitSeconds + promptSeconds;
  return Number.isFinite(tail) ? meanTtftSeconds - means + tail : meanTtftSeconds;
}

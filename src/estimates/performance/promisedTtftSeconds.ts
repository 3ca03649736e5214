import { answeredQuantileSeconds } from '../../formulas/queueing/answeredQuantileSeconds.ts';
import type { PromptSpread } from './serving/promptSpread.ts';
import { usualLengths } from './usualLengths.ts';

const promised = 0.9;

/**
 * Time within which nine in ten see their first token: the mean with the tail of wait and prompt in place of their
 * means. Saturated, the mean.
 */
export function promisedTtftSeconds({
  meanTtftSeconds,
  meanWaitSeconds,
  promptSeconds,
  spread,
  ...queue
}: {
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
    quantileFraction: promised,
  });
  const means = meanWaitSeconds + promptSeconds;
  return Number.isFinite(tail) ? meanTtftSeconds - means + Math.max(means, tail) : meanTtftSeconds;
}

import { apiUsd } from '../../formulas/cost/apiUsd.ts';
import { monthSeconds, monthsPerYear } from '../../units/conversions.ts';
import type { OwnMonth } from './bookOwn.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';

/** What the free hours of one's own servers could do in a month. */
export interface IdleBatch {
  /** Tokens read and written. */
  readonly tokenCount: number;
  /** What an API asks for them at its batch price; zero where it has no price. */
  readonly callUsd: number;
}

/**
 * Work that can wait, of the lengths of the others, that free hours of a month could still do, and its price at an API.
 *
 * A bound, not a plan: somebody must have that work, and it stops whenever people need the machines.
 */
export function idleBatch(
  { inputTokens, outputTokens }: CostPlan,
  assumed: CostAssumptions,
  { idleRequestsPerSecond }: Pick<OwnMonth, 'idleRequestsPerSecond'>,
  month: number,
): IdleBatch {
  const requestCount = idleRequestsPerSecond * monthSeconds;
  const asked = apiUsd({
    inputTokens: requestCount * inputTokens,
    outputTokens: requestCount * outputTokens * assumed.callOutputFraction,
    hitFraction: assumed.cachedFraction,
    inputUsdPerToken: assumed.callInputUsdPerToken,
    cachedUsdPerToken: assumed.callCachedUsdPerToken,
    outputUsdPerToken: assumed.callOutputUsdPerToken,
    batchFraction: 1,
    batchDiscountFraction: assumed.batchDiscountFraction,
  });
  const fallen = Math.pow(1 - assumed.callFallPerYearFraction, month / monthsPerYear);
  return {
    tokenCount: requestCount * (inputTokens + outputTokens),
    callUsd: asked * fallen * (1 + assumed.retryFraction),
  };
}

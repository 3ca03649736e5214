import type { LatencyPromise, PromisedFraction } from '../../estimates/performance/LatencyPromise.ts';
import { secondsFromMilliseconds } from '../../units/conversions.ts';
import type { Money, PromisedPercent } from './Money.ts';

const fractions: Readonly<Record<PromisedPercent, PromisedFraction>> = {
  50: 0.5,
  90: 0.9,
  95: 0.95,
  99: 0.99,
};

/** What a decision about money promises readers of answers. */
export const promiseOf = ({
  ttftSeconds,
  tpotMilliseconds,
  endToEndSeconds,
  promisedPercent,
}: Pick<
  Money,
  'ttftSeconds' | 'tpotMilliseconds' | 'endToEndSeconds' | 'promisedPercent'
>): LatencyPromise => ({
  promisedFraction: fractions[promisedPercent],
  ttftSeconds,
  tpotSeconds: secondsFromMilliseconds(tpotMilliseconds),
  ...(endToEndSeconds > 0 && { endToEndSeconds }),
});

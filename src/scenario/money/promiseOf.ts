import type { LatencyPromise } from '../../estimates/performance/capacityWithin.ts';
import { secondsFromMilliseconds } from '../../units/conversions.ts';
import type { Money } from './Money.ts';

/** What a decision about money promises readers of answers. */
export const promiseOf = ({
  ttftSeconds,
  tpotMilliseconds,
}: Pick<Money, 'ttftSeconds' | 'tpotMilliseconds'>): LatencyPromise => ({
  ttftSeconds,
  tpotSeconds: secondsFromMilliseconds(tpotMilliseconds),
});

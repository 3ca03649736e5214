import type { SimulatedLatency } from '../../estimates/plan/Confirmation.ts';
import type { LatencyPromise } from '../../estimates/performance/capacityWithin.ts';
import { quantityText } from '../../units/formatQuantity.ts';

/** By how much each part of a promise is missed, as the end of a sentence. */
export function missText(
  { ttftSeconds, tpotSeconds, saturated }: SimulatedLatency,
  promise: LatencyPromise,
): string {
  if (saturated) return ': the queue grows for as long as requests arrive';
  const parts = [
    ...(ttftSeconds > promise.ttftSeconds
      ? [
          `${quantityText(ttftSeconds - promise.ttftSeconds, 's')} to the first token (${quantityText(ttftSeconds, 's')} where ${quantityText(promise.ttftSeconds, 's')} are promised)`,
        ]
      : []),
    ...(tpotSeconds > promise.tpotSeconds
      ? [
          `${quantityText(tpotSeconds - promise.tpotSeconds, 's')} a token (${quantityText(tpotSeconds, 's')} where ${quantityText(promise.tpotSeconds, 's')} are promised)`,
        ]
      : []),
  ];
  return ` by ${parts.join(' and by ')}`;
}

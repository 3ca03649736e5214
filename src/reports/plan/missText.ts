import type { SimulatedLatency } from '../../estimates/plan/Confirmation.ts';
import type { LatencyPromise } from '../../estimates/performance/LatencyPromise.ts';
import { quantityText } from '../../units/formatQuantity.ts';

const parts = [
  ['ttftSeconds', 'to the first token'],
  ['tpotSeconds', 'a token'],
  ['endToEndSeconds', 'for a whole answer'],
] as const;

/** By how much each part of a promise is missed, as the end of a sentence. */
export function missText(simulated: SimulatedLatency, promise: LatencyPromise): string {
  if (simulated.saturated) return ': the queue grows for as long as requests arrive';
  const missed = parts.flatMap(([part, words]) => {
    const [reached, promised] = [simulated[part], promise[part]];
    if (promised === undefined || reached <= promised) return [];
    return `${quantityText(reached - promised, 's')} ${words} (${quantityText(reached, 's')} where ${quantityText(promised, 's')} are promised)`;
  });
  return ` by ${missed.join(' and by ')}`;
}

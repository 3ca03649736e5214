import type { Confirmation, Outcome, SimulatedLatency } from '../../estimates/plan/Confirmation.ts';
import type { LatencyPromise } from '../../estimates/performance/LatencyPromise.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { promisedShareText } from '../promisedShareText.ts';
import { missText } from './missText.ts';

/** What the simulator says of one plan. */
export function outcomeText(outcome: Outcome, promise: LatencyPromise): string {
  const { simulated } = outcome;
  return outcome.kind === 'held' ? 'Confirmed' : `Misses the promise${missText(simulated, promise)}`;
}

/** What the simulator says of the plan that is recommended: the cheapest that holds, or the cheapest where none does. */
export function confirmationSentence(
  confirmations: readonly Confirmation[],
  promise: LatencyPromise,
): string {
  const [cheapest] = confirmations;
  if (!cheapest) return '';
  for (const { outcome } of confirmations) {
    if (outcome.kind !== 'held') continue;
    const seen = seenText(outcome.simulated, promise);
    return outcome === cheapest.outcome
      ? `Confirmed by the simulator: ${seen}`
      : `The cheapest that holds of ${formatCount(confirmations.length)} plans run through the simulator: ${seen} ${heldUp}.`;
  }
  const said = `The simulator misses the promise${missText(cheapest.outcome.simulated, promise)}. ${heldUp}, so this plan is too tight.`;
  return `${said} ${noneText(confirmations.length - 1)}`;
}

const heldUp = 'Requests that come together hold one another up more than the estimate has it';

const seenText = (
  { requestCount, ttftSeconds, tpotSeconds, endToEndSeconds }: SimulatedLatency,
  promise: LatencyPromise,
): string =>
  `of ${formatCount(requestCount)} requests that come at random in the busiest minute, ${promisedShareText(promise.promisedFraction)} have ` +
  `their first token within ${quantityText(ttftSeconds, 's')}, and each further one takes ${quantityText(tpotSeconds, 's')}` +
  `${promise.endToEndSeconds === undefined ? '' : `; an answer of the mean length is whole within ${quantityText(endToEndSeconds, 's')}`}.`;

const noneText = (otherCount: number): string =>
  otherCount === 0
    ? 'There was no other plan to try: promise more time.'
    : `No dearer plan that was run holds either, of ${formatCount(otherCount)}: promise more time.`;

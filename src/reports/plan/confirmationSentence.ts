import type { Confirmation, Outcome, SimulatedLatency } from '../../estimates/plan/Confirmation.ts';
import type { LatencyPromise } from '../../estimates/performance/capacityWithin.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { layoutText } from './layoutText.ts';
import type { NameOf } from './planNames.ts';
import { serversText } from './planSentence.ts';

/** What the simulator says of one plan. */
export function outcomeText(outcome: Outcome, promise: LatencyPromise): string {
  if (outcome.kind === 'pooled') return 'Not simulated: the simulator has no separate pools';
  const { simulated } = outcome;
  return outcome.kind === 'held' ? 'Confirmed' : `Misses the promise${missText(simulated, promise)}`;
}

/** What the simulator says of the cheapest plan, and where it does not hold, of the next that does. */
export function confirmationSentence(
  confirmations: readonly Confirmation[],
  promise: LatencyPromise,
  nameOf: NameOf,
  moneyText: (usd: number) => string,
): string {
  const [cheapest, ...others] = confirmations;
  if (!cheapest) return '';
  const { outcome } = cheapest;
  if (outcome.kind === 'held') {
    const { requestCount, ttftSeconds, tpotSeconds } = outcome.simulated;
    return (
      `Confirmed by the simulator: of ${formatCount(requestCount)} requests that come at random in the busiest minute, nine in ten have ` +
      `their first token within ${quantityText(ttftSeconds, 's')}, and each further one takes ${quantityText(tpotSeconds, 's')}.`
    );
  }
  const said =
    outcome.kind === 'pooled'
      ? 'The simulator has no separate pools, so it cannot confirm this plan.'
      : `The simulator misses the promise${missText(outcome.simulated, promise)}. Requests that come together hold one another up ` +
        `more than the estimate has it, so this plan is too tight.`;
  const next = others.find((one) => one.outcome.kind === 'held');
  return `${said} ${next ? nextText(next, nameOf, moneyText) : noneText(others.length)}`;
}

function nextText({ candidate }: Confirmation, nameOf: NameOf, moneyText: (usd: number) => string): string {
  const { configuration, first, cost } = candidate;
  return (
    `The next one that holds: ${serversText(candidate, nameOf)}, ${nameOf(configuration.weightFormatId)} under ` +
    `${nameOf(configuration.engineId)} (copies for the peak: ${layoutText(first.copyCount, configuration.parallelism)}), ` +
    `for ${moneyText(cost.presentUsd)}.`
  );
}

const noneText = (otherCount: number): string =>
  otherCount === 0
    ? 'There was no other plan to try: promise more time.'
    : `No dearer plan that was run holds either, of ${formatCount(otherCount)}: promise more time.`;

/** By how much each part of a promise is missed, as the end of a sentence. */
function missText(
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

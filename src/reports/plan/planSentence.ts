import type { LatencyPromise } from '../../estimates/performance/LatencyPromise.ts';
import type { Confirmation } from '../../estimates/plan/Confirmation.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { Recommendation } from '../../estimates/plan/recommendPlan.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { horizonWords } from '../cost/costSentence.ts';
import { promisedShareText } from '../promisedShareText.ts';
import { layoutText } from './layoutText.ts';
import { missText } from './missText.ts';
import type { NameOf } from './planNames.ts';

/** A plan in words: what to buy, and what it takes and gives. */
export interface PlanSentence {
  readonly lead: string;
  readonly rest: string;
}

interface Asked {
  readonly horizonYears: number;
  readonly userCount: number;
  readonly promise: LatencyPromise;
}

/** Says what to buy and why not what is cheaper, or that nothing keeps to everything asked. */
export function planSentence(
  recommended: Recommendation | undefined,
  nameOf: NameOf,
  { horizonYears, userCount, promise }: Asked,
  moneyText: (usd: number) => string,
): PlanSentence {
  if (!recommended)
    return {
      lead: 'Nothing keeps to all of this.',
      rest: 'The smallest change of each demand that would do, and its price, stand below.',
    };
  const { candidate, insteadOf, isUnconfirmed } = recommended;
  const { configuration, first, most, cost, ttftSeconds, tpotSeconds, endToEndSeconds } = candidate;
  // Two plans may be of the same servers, and differ in their copies alone.
  const runs = `${nameOf(configuration.modelId)} in ${insteadOf ? runsText(candidate, nameOf) : engineText(candidate, nameOf)}`;
  const grown =
    most.serverCount > first.serverCount
      ? ` Growth makes it ${formatCount(most.serverCount)} servers by the end.`
      : '';
  const cheaper = insteadOf ? ` ${cheaperText(insteadOf, nameOf, promise, moneyText)}` : '';
  const whole =
    promise.endToEndSeconds === undefined
      ? ''
      : `; an answer of the mean length is whole within ${quantityText(endToEndSeconds, 's')}`;
  const servers = serversText(candidate, nameOf);
  return {
    lead: isUnconfirmed ? 'The simulator confirms no plan.' : `Buy ${servers}:`,
    rest:
      `${isUnconfirmed ? `The cheapest by the estimate is ${servers}: ` : ''}${runs} costs ${moneyText(cost.presentUsd)} over ` +
      `${horizonWords(horizonYears)} for ${formatCount(userCount)} users. In the busiest minute, by the estimate, ${promisedShareText(promise.promisedFraction, 'first tokens')} come within ` +
      `${formatThreeDigits(ttftSeconds)}\u00a0s, and each further one in ${quantityText(tpotSeconds, 's')}${whole}.${grown}${cheaper}`,
  };
}

/** The plan that costs least by the estimate, and what speaks against it. */
function cheaperText(
  { candidate, outcome }: Confirmation,
  nameOf: NameOf,
  promise: LatencyPromise,
  moneyText: (usd: number) => string,
): string {
  const plan = `The cheapest plan by the estimate, ${serversText(candidate, nameOf)}, ${runsText(candidate, nameOf)} for ${moneyText(candidate.cost.presentUsd)},`;
  return `${plan} is too tight: simulated, it misses the promise${missText(outcome.simulated, promise)}.`;
}

const engineText = ({ configuration }: PlanCandidate, nameOf: NameOf): string =>
  `${nameOf(configuration.weightFormatId)} under ${nameOf(configuration.engineId)}`;

const runsText = (candidate: PlanCandidate, nameOf: NameOf): string =>
  `${engineText(candidate, nameOf)} (copies for the peak: ${layoutText(candidate.first.copyCount, candidate.configuration.parallelism)})`;

/** Servers with what is in them: 3 servers with 8 H100 SXM each, 1 of them spare. */
export function serversText(
  { configuration, first }: Pick<PlanCandidate, 'configuration' | 'first'>,
  nameOf: NameOf,
): string {
  const { serverCount, spareCount, acceleratorCount } = first;
  const each = formatCount(acceleratorCount / serverCount);
  const accelerator = nameOf(configuration.acceleratorId);
  const servers =
    serverCount === 1
      ? `one server with ${each} ${accelerator}`
      : `${formatCount(serverCount)} servers with ${each} ${accelerator} each`;
  return spareCount > 0
    ? `${servers}, ${spareCount === 1 ? 'one' : formatCount(spareCount)} of them spare`
    : servers;
}

import type { Plan } from '../../estimates/plan/Plan.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { horizonWords } from '../cost/costSentence.ts';
import type { NameOf } from './planNames.ts';

/** A plan in words: what to buy, and what it takes and gives. */
export interface PlanSentence {
  readonly lead: string;
  readonly rest: string;
}

interface Asked {
  readonly horizonYears: number;
  readonly userCount: number;
}

/** Says what costs least, or that nothing keeps to everything asked. */
export function planSentence(
  { cheapest }: Pick<Plan, 'cheapest'>,
  nameOf: NameOf,
  { horizonYears, userCount }: Asked,
  moneyText: (usd: number) => string,
): PlanSentence {
  if (!cheapest)
    return {
      lead: 'Nothing keeps to all of this.',
      rest: 'The smallest change of each demand that would do, and its price, stand below.',
    };
  const { configuration, first, most, cost, ttftSeconds, tpotSeconds } = cheapest;
  const engine = `${nameOf(configuration.weightFormatId)} under ${nameOf(configuration.engineId)}`;
  const grown =
    most.serverCount > first.serverCount
      ? ` Growth makes it ${formatCount(most.serverCount)} servers by the end.`
      : '';
  return {
    lead: `Buy ${serversText(cheapest, nameOf)}:`,
    rest:
      `${nameOf(configuration.modelId)} in ${engine} costs ${moneyText(cost.presentUsd)} over ${horizonWords(horizonYears)} ` +
      `for ${formatCount(userCount)} users. In the busiest minute nine first tokens in ten come within ` +
      `${formatThreeDigits(ttftSeconds)}\u00a0s, and each further one in ${quantityText(tpotSeconds, 's')}.${grown}`,
  };
}

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

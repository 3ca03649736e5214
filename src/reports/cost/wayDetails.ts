import type { CostEstimate, Way } from '../../estimates/cost/CostEstimate.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';

const rentWords = {
  always: 'for the peak',
  'by-hour': 'by the hour',
  spot: 'spot',
  reserved: 'reserved',
} as const;

/** What each way is, in a few words under its name. */
export function wayDetails(
  { plan, chosen, money }: MoneyQuestion,
  { own, rent }: CostEstimate,
): Readonly<Record<Way, string>> {
  const servers = own[0]?.serverCount ?? 0;
  const last = own.at(-1)?.serverCount ?? servers;
  const grows = last === servers ? '' : `, ${formatCount(last)} at the end`;
  const instances = rent[0]?.mostInstanceCount ?? 0;
  const [model] = chosen.call?.models ?? [];
  return {
    own: `${countText(servers, 'server')} of ${plan.server.acceleratorCount}${grows}`,
    rent: `${formatCount(instances)} × ${plan.rent.acceleratorCount}, ${rentWords[money.rentMode]}`,
    call: model?.name ?? '',
    mix: `a base, peaks ${money.overflow === 'call' ? 'by API' : 'rented'}`,
  };
}

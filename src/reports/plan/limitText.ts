import type { LimitConstraint } from '../../estimates/plan/PlanConstraints.ts';
import { kilowattsFromWatts, weeksFromSeconds } from '../../units/conversions.ts';
import { countText } from '../../units/countText.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';

/** A figure of a plan that a limit holds back, with its unit. */
export function limitText(
  constraint: LimitConstraint,
  value: number,
  moneyText: (usd: number) => string,
): string {
  switch (constraint) {
    case 'mostServerCount':
      return countText(value, 'server');
    case 'mostRackCount':
      return countText(value, 'rack');
    case 'mostWatts':
      return `${formatThreeDigits(kilowattsFromWatts(value))}\u00a0kW`;
    case 'mostStartUsd':
      return `${moneyText(value)} at the start`;
    case 'mostPresentUsd':
      return moneyText(value);
    case 'mostLeadSeconds':
      return countText(weeksFromSeconds(value), 'week');
  }
}

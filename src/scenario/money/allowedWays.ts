import { type Way, ways } from '../../estimates/cost/CostEstimate.ts';
import type { ChosenMoney } from './chooseMoney.ts';
import type { Money } from './Money.ts';
import type { MoneyFigure } from './MoneyFigure.ts';

/** A way that is out of the comparison, and why. */
export interface LeftOut {
  readonly way: Way;
  readonly reason: string;
}

/** Names of ways that a reader left out, as a link writes them. */
export const excludedWays = ({ excluded }: Money): readonly Way[] =>
  ways.filter((way) => excluded.split('.').includes(way));

/** Ways that can be compared: those with a price that the reader did not leave out. */
export function allowedWays(
  money: Money,
  { server, rent, call }: ChosenMoney,
  figures: readonly MoneyFigure[],
): { readonly allowed: readonly Way[]; readonly leftOut: readonly LeftOut[] } {
  const priced = (name: MoneyFigure['name']) =>
    figures.some((figure) => figure.name === name && figure.changedBy !== undefined);
  const without: Partial<Record<Way, string>> = {};
  if (!server?.price && !priced('serverUsd'))
    without.own = 'No price of a server with this accelerator is recorded. Type one under Own to compare.';
  if (!rent && !priced('rentUsdPerSecond'))
    without.rent =
      'Nobody in the records, of the providers you allow, rents this accelerator out. Type a price under Rent to compare.';
  if (!call && !(priced('callInputUsdPerToken') && priced('callOutputUsdPerToken')))
    without.call =
      'No provider in the records, of those you allow, offers this model. Choose a model under Call, or type both prices, to compare.';
  for (const way of excludedWays(money)) without[way] = 'You left it out.';
  // What may not be called or rented may not serve the peaks of a mix either.
  const mixed = without.mix ?? without.own ?? without[money.overflow];
  if (mixed !== undefined) without.mix = mixed;
  const leftOut = ways.flatMap((way) => {
    const reason = without[way];
    return reason === undefined ? [] : [{ way, reason }];
  });
  const allowed = ways.filter((way) => without[way] === undefined);
  return { allowed, leftOut };
}

import { type Way, ways } from '../../estimates/cost/CostEstimate.ts';
import { judgedWays } from '../../estimates/policy/PolicyRule.ts';
import type { ChosenMoney } from './chooseMoney.ts';
import type { NamedRemoval } from './judgeByRules.ts';
import type { Money } from './Money.ts';
import type { MoneyFigure } from './MoneyFigure.ts';
import { typedPrices } from './typedPrices.ts';

/** A way that is out of the comparison, and why. */
export interface LeftOut {
  readonly way: Way;
  readonly reason: string;
  /** Rules of policy that left it out, where some did. */
  readonly rules?: readonly NamedRemoval[];
}

/** Names of ways that a reader left out, as a link writes them. */
export const excludedWays = ({ excluded }: Money): readonly Way[] =>
  ways.filter((way) => excluded.split('.').includes(way));

type Why = Omit<LeftOut, 'way'>;

/** Ways that can be compared: those with a price that neither the reader nor a rule left out. */
export function allowedWays(
  money: Money,
  { server, rent, call, policy }: ChosenMoney,
  figures: readonly MoneyFigure[],
): { readonly allowed: readonly Way[]; readonly leftOut: readonly LeftOut[] } {
  const typed = typedPrices(figures);
  const without: Partial<Record<Way, Why>> = {};
  if (!server?.price && !typed.own)
    without.own = {
      reason: 'No price of a server with this accelerator is recorded. Type one under Own to compare.',
    };
  if (!rent && !typed.rent)
    without.rent = {
      reason:
        'Nobody in the records, of the providers you allow, rents this accelerator out. Type a price under Rent to compare.',
    };
  if (!call && !typed.call)
    without.call = {
      reason:
        'No provider in the records, of those you allow, offers this model. Choose a model under Call, or type both prices, to compare.',
    };
  for (const way of judgedWays) {
    const open = way === 'own' || (way === 'rent' ? rent : call) !== undefined;
    const rules = open || typed[way] ? policy.removedTyped[way] : policy.removed[way];
    if (rules && rules.length > 0) without[way] = byRules(rules);
  }
  for (const way of excludedWays(money)) without[way] = { reason: 'You left it out.' };
  // What may not be called or rented may not serve the peaks of a mix either.
  const mixed = without.mix ?? without.own ?? without[money.overflow];
  if (mixed !== undefined) without.mix = mixed;
  const leftOut = ways.flatMap((way) => {
    const why = without[way];
    return why === undefined ? [] : [{ way, ...why }];
  });
  const allowed = ways.filter((way) => without[way] === undefined);
  return { allowed, leftOut };
}

const byRules = (rules: readonly NamedRemoval[]): Why => ({
  reason: `Left out by rule: ${rules.map(({ name }) => name).join('; ')}.`,
  rules,
});

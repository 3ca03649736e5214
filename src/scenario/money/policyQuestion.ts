import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { CataloguePolicyRule } from '../../data/policyRulesFromRecords.ts';
import type { PolicyAsker } from '../../estimates/policy/PolicyOption.ts';
import { secondsFromWeeks } from '../../units/conversions.ts';
import type { Money } from './Money.ts';

/** What rules are asked of any way to serve. */
export interface PolicyQuestion {
  /** Rules the reader keeps to, in the order of the records. */
  readonly rules: readonly CataloguePolicyRule[];
  readonly asker: PolicyAsker;
}

/** Rules that a reader keeps to, as a link writes them. */
export const chosenRuleIds = ({ rules }: Pick<Money, 'rules'>): readonly string[] =>
  rules === '' ? [] : rules.split('.');

/** The rules a reader keeps to, and what they have to know of the reader. */
export function policyQuestion(
  { rules, countries }: Pick<EconomicsCatalogue, 'rules' | 'countries'>,
  money: Money,
): PolicyQuestion {
  const ids = chosenRuleIds(money);
  const country = countries.find(({ id }) => id === money.countryId);
  return {
    rules: rules.filter(({ id }) => ids.includes(id)),
    asker: {
      country: { id: money.countryId, region: country?.region ?? 'other' },
      userCount: money.userCount,
      deadlineSeconds: secondsFromWeeks(money.deadlineWeeks),
    },
  };
}

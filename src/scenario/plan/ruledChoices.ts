import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { applyRules } from '../../estimates/policy/applyRules.ts';
import type { PolicyOption } from '../../estimates/policy/PolicyOption.ts';
import type { PolicyRule } from '../../estimates/policy/PolicyRule.ts';
import type { NamedRemoval } from '../money/judgeByRules.ts';
import type { Money } from '../money/Money.ts';
import { policyQuestion } from '../money/policyQuestion.ts';

export interface RuledQuestion {
  readonly economics: EconomicsCatalogue;
  readonly money: Money;
  readonly modelIds: readonly string[];
  readonly acceleratorIds: readonly string[];
}

/** What the reader's rules of policy leave of buying. */
export interface RuledChoices {
  readonly acceleratorIds: readonly string[];
  readonly modelIds: readonly string[];
  /** Accelerators and models that are out, each with the rules that left it out. */
  readonly removed: Readonly<Record<string, readonly NamedRemoval[]>>;
}

/** Judges accelerators and models, by their licence, as things to buy and run; delivery is judged apart. */
export function ruledChoices({ economics, money, modelIds, acceleratorIds }: RuledQuestion): RuledChoices {
  const { rules, asker } = policyQuestion(economics, money);
  const judged = (only: (rule: PolicyRule) => PolicyRule, options: readonly PolicyOption[]) => {
    const { kept, removed } = applyRules(rules.map(only), options, asker);
    const named = removed.map(({ option, by }): [string, readonly NamedRemoval[]] => [
      option.id,
      by.map(({ ruleId, cause }) => ({
        ruleId,
        name: rules.find(({ id }) => id === ruleId)?.name ?? ruleId,
        cause,
      })),
    ]);
    return { kept: kept.map(({ id }) => id), named };
  };
  const accelerators = judged(
    ({ byDeadline: _, licence: __, ...rule }) => rule,
    acceleratorIds.map((id) => ({ way: 'own', id, acceleratorId: id })),
  );
  const models = judged(
    ({ byDeadline: _, licence, ...rule }) => ({
      ...rule,
      removedWays: [],
      removedAcceleratorIds: [],
      ...(licence && { licence }),
    }),
    modelIds.map((id) => {
      const licence = economics.licences.find(({ modelId }) => modelId === id);
      return { way: 'own', id, ...(licence && { licence }) };
    }),
  );
  return {
    acceleratorIds: accelerators.kept,
    modelIds: models.kept,
    removed: Object.fromEntries([...accelerators.named, ...models.named]),
  };
}

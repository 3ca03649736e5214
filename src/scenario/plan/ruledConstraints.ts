import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import { applyRules } from '../../estimates/policy/applyRules.ts';
import type { PolicyOption } from '../../estimates/policy/PolicyOption.ts';
import type { PolicyRule } from '../../estimates/policy/PolicyRule.ts';
import type { Money } from '../money/Money.ts';
import { policyQuestion } from '../money/policyQuestion.ts';

interface Planned {
  readonly economics: EconomicsCatalogue;
  readonly money: Money;
  readonly modelIds: readonly string[];
  readonly acceleratorIds: readonly string[];
  readonly constraints: PlanConstraints;
}

/**
 * Constraints of a plan with what the reader's rules of policy take out of buying: accelerators, models by their licence,
 * and what comes too late. What rules add to costs is in the figures of each server already.
 *
 * Servers without a recorded lead time stay, as the planner has it, which is laxer than the comparison of ways.
 */
export function ruledConstraints(planned: Planned): PlanConstraints {
  const { economics, money, modelIds, acceleratorIds, constraints } = planned;
  const { rules, asker } = policyQuestion(economics, money);
  if (rules.length === 0) return constraints;
  const keptBy = (only: (rule: PolicyRule) => PolicyRule, options: readonly PolicyOption[]) =>
    applyRules(rules.map(only), options, asker).kept.map(({ id }) => id);
  const accelerators = keptBy(
    withoutDeadline,
    acceleratorIds.map((id) => ({ way: 'own', id, acceleratorId: id })),
  );
  const models = keptBy(
    ({ licence, ...rule }) => ({ ...barren(rule), ...(licence && { licence }) }),
    modelIds.map((id) => {
      const licence = economics.licences.find(({ modelId }) => modelId === id);
      return { way: 'own', id, ...(licence && { licence }) };
    }),
  );
  const leads = [
    ...(rules.some(({ byDeadline }) => byDeadline) ? [asker.deadlineSeconds] : []),
    ...(constraints.mostLeadSeconds === undefined ? [] : [constraints.mostLeadSeconds]),
  ];
  return {
    ...constraints,
    ...narrowed('acceleratorIds', acceleratorIds, accelerators, constraints),
    ...narrowed('modelIds', modelIds, models, constraints),
    ...(leads.length > 0 && { mostLeadSeconds: Math.min(...leads) }),
  };
}

/** A rule without what it asks of licences and of delivery, which are judged apart. */
const withoutDeadline = ({ byDeadline: _, licence: __, ...rule }: PolicyRule): PolicyRule => rule;
const barren = ({ byDeadline: _, ...rule }: PolicyRule): PolicyRule => ({
  ...rule,
  removedWays: [],
  removedAcceleratorIds: [],
});

/** A list constraint with what rules took out of it; none where they took nothing. */
function narrowed(
  name: 'acceleratorIds' | 'modelIds',
  all: readonly string[],
  kept: readonly string[],
  { [name]: allowed }: PlanConstraints,
): PlanConstraints {
  if (kept.length === all.length) return {};
  return { [name]: kept.filter((id) => allowed?.includes(id) ?? true) };
}

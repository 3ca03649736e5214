import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import { applyRules } from '../../estimates/policy/applyRules.ts';
import type { PolicyAsker, PolicyOption } from '../../estimates/policy/PolicyOption.ts';
import type { PolicyRule } from '../../estimates/policy/PolicyRule.ts';
import { secondsFromWeeks } from '../../units/conversions.ts';
import { chosenRuleIds } from '../money/judgeByRules.ts';
import type { Money } from '../money/Money.ts';

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
  const ids = chosenRuleIds(money);
  const rules = economics.rules.filter(({ id }) => ids.includes(id));
  if (rules.length === 0) return constraints;
  const country = economics.countries.find(({ id }) => id === money.countryId);
  const asker: PolicyAsker = {
    country: { id: money.countryId, region: country?.region ?? 'other' },
    userCount: money.userCount,
    deadlineSeconds: secondsFromWeeks(money.deadlineWeeks),
  };
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

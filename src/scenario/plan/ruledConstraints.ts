import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import { policyQuestion } from '../money/policyQuestion.ts';
import { ruledChoices, type RuledQuestion } from './ruledChoices.ts';

interface Planned extends RuledQuestion {
  readonly constraints: PlanConstraints;
}

/**
 * Constraints of a plan with what the reader's rules of policy leave of buying: accelerators, models by their licence,
 * and what comes in time. What rules add to costs is in the figures of each server already.
 *
 * Servers without a recorded lead time stay, as the planner has it, which is laxer than the comparison of ways.
 */
export function ruledConstraints({ constraints, ...planned }: Planned): PlanConstraints {
  const { rules, asker } = policyQuestion(planned.economics, planned.money);
  if (rules.length === 0) return constraints;
  const { acceleratorIds, modelIds } = ruledChoices(planned);
  const leads = [
    ...(rules.some(({ byDeadline }) => byDeadline) ? [asker.deadlineSeconds] : []),
    ...(constraints.mostLeadSeconds === undefined ? [] : [constraints.mostLeadSeconds]),
  ];
  return {
    ...constraints,
    ...(acceleratorIds.length < planned.acceleratorIds.length && { ruledAcceleratorIds: acceleratorIds }),
    ...(modelIds.length < planned.modelIds.length && { ruledModelIds: modelIds }),
    ...(leads.length > 0 && { mostLeadSeconds: Math.min(...leads) }),
  };
}

import type { PlanAlternative } from '../../estimates/plan/demandCosts.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import { countText } from '../../units/countText.ts';
import { formatMoney } from '../../units/formatMoney.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { policyQuestion } from '../money/policyQuestion.ts';
import type { Scenario } from '../Scenario.ts';
import { scenarioFields } from '../scenarioFields.ts';
import { listedIn } from './listedIn.ts';
import { planConstraintsOf } from './planConstraintsOf.ts';
import { type AskedPlan, constraintsOf, planQuestion } from './planQuestion.ts';
import { statedDemandText } from './statedDemandText.ts';

const lists = { planMakers: 'maker', planEngines: 'engine' } as const;
const limits = ['planBits', 'mostKilowatts', 'mostRackCount', 'mostLeadWeeks'] as const;

/**
 * What a reader asks, without each of its demands in turn: lists, limits, spares and rules of policy. What a promise
 * costs is another question, since a service without one needs no size.
 */
export function planAlternatives(asked: AskedPlan, input: PlanInput): readonly PlanAlternative[] {
  const { scenario, money, economics } = asked;
  const { mostStartUsd, planWithout } = scenario;
  // Other constraints, everything else shared with the question itself.
  const constrained = (
    id: string,
    name: string,
    changed: Partial<Scenario>,
    spareCount = money.spareCount,
  ) => {
    const without = { ...asked, money: { ...money, spareCount } };
    const constraints = planConstraintsOf({ ...scenario, ...changed }, asked.catalogue);
    return {
      id,
      name,
      input: { ...input, constraints: constraintsOf({ ...without, constraints }, input.models) },
    };
  };
  const { rules } = policyQuestion(economics, money);
  return [
    ...(['planModalities', 'planLanguages'] as const)
      .filter((field) => scenario[field] !== '')
      .map((field) =>
        constrained(field, `${scenarioFields[field].label} ${statedDemandText(field, scenario[field])}`, {
          [field]: '',
        }),
      ),
    ...(['planMakers', 'planEngines'] as const)
      .filter((field) => scenario[field] !== '')
      .map((field) =>
        constrained(field, `Only ${countText(listedIn(scenario[field]).length, lists[field])}`, {
          [field]: '',
        }),
      ),
    ...(planWithout === ''
      ? []
      : [
          constrained('planWithout', `${countText(listedIn(planWithout).length, 'accelerator')} left out`, {
            planWithout: '',
          }),
        ]),
    ...limits.flatMap((field) => {
      const limit = scenario[field];
      if (limit === null) return [];
      const { label, unit } = scenarioFields[field] as { readonly label: string; readonly unit: string };
      return [constrained(field, `${label} ${formatThreeDigits(limit)}\u00a0${unit}`, { [field]: null })];
    }),
    ...(mostStartUsd === null
      ? []
      : [
          constrained(
            'mostStartUsd',
            `${scenarioFields.mostStartUsd.label} ${formatMoney(mostStartUsd, 'USD')}`,
            {
              mostStartUsd: null,
            },
          ),
        ]),
    ...(money.spareCount > 0
      ? [constrained('spareCount', `At least ${countText(money.spareCount, 'spare server')}`, {}, 0)]
      : []),
    // Rules raise figures of every server, so the whole question is asked again.
    ...rules.map(({ id, name }) => {
      const others = rules.filter((rule) => rule.id !== id).map((rule) => rule.id);
      return { id, name, input: planQuestion({ ...asked, money: { ...money, rules: others.join('.') } }) };
    }),
  ];
}

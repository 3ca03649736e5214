import { computed } from '@preact/signals';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { planConstraintsOf } from '../../scenario/plan/planConstraintsOf.ts';
import { planQuestion } from '../../scenario/plan/planQuestion.ts';
import { answer, scenario } from '../shared/scenarioStore.ts';
import { followed } from '../workers/followed.ts';
import { runPlan } from '../workers/runPlan.ts';
import { asksWhatIsBuilt, loadPlanParts, planParts } from './planParts.ts';

/** What to buy for the reader's scenario, searched for in a worker. */
export const plan = followed<PlanInput, PlanView, PlanProgress>({
  subject: () => scenario.value,
  asked: computed(() => {
    const parts = planParts.value;
    return parts && answer.value
      ? planQuestion({ ...parts, constraints: planConstraintsOf(parts.scenario, parts.catalogue) })
      : undefined;
  }),
  isBuilt: asksWhatIsBuilt,
  start: runPlan,
  load: loadPlanParts,
});

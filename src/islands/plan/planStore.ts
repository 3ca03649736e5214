import { computed } from '@preact/signals';
import type { CheckInput, CheckProgress, PlanChecks } from '../../estimates/plan/checkPlan.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import { type Recommendation, recommendPlan } from '../../estimates/plan/recommendPlan.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { initialMoney } from '../../scenario/money/moneyFields.ts';
import { promiseOf } from '../../scenario/money/promiseOf.ts';
import type { AskedPlan } from '../../scenario/plan/planQuestion.ts';
import { money } from '../cost/costStore.ts';
import { loadedOnce } from '../shared/loadedOnce.ts';
import { answer, scenario } from '../shared/scenarioStore.ts';
import { followed } from '../workers/followed.ts';
import type { PlanAsking } from './planAsking.ts';
import { asksWhatIsBuilt, loadPlanParts, planParts } from './planParts.ts';

const asking = loadedOnce<PlanAsking>(async () => (await import('./planAsking.ts')).planAsking);

/** What is asked, once all of it is here. */
const asked = computed((): AskedPlan | undefined => {
  const parts = planParts.value;
  return parts && answer.value && asking.value.value?.askedOf(parts);
});
const question = computed(() => asked.value && asking.value.value?.planQuestion(asked.value));

const nothingRuledOut: ReturnType<PlanAsking['ruledOutOf']> = {};
/** Accelerators and models that the reader's rules leave out, each with those rules. */
export const ruledOut = computed(
  () => (asked.value && asking.value.value?.ruledOutOf(asked.value)) ?? nothingRuledOut,
);

/** What to buy for the reader's scenario, searched for in a worker. */
export const plan = followed<PlanInput, PlanView, PlanProgress>({
  subject: () => scenario.value,
  asked: question,
  isAsked: () => asked.value !== undefined,
  isBuilt: asksWhatIsBuilt,
  loadStart: async () => (await import('../workers/runPlan.ts')).runPlan,
  load: async () => {
    await Promise.all([loadPlanParts(), asking.load()]);
  },
});

/** The plan where it is the answer to what is asked now. */
export const standing = computed(() => {
  const { result, stale } = plan.state.value;
  return stale ? undefined : result;
});

let lastAnswered = initialMoney;
/** What the plan that is shown was asked about money: while another is searched for, still what was asked before. */
export const answeredMoney = computed(() => {
  if (standing.value) lastAnswered = money.value;
  const { horizonYears, userCount } = lastAnswered;
  return { horizonYears, userCount, promise: promiseOf(lastAnswered) };
});

/** What is found out about the plan once it stands, in a worker too. */
export const planChecks = followed<CheckInput, PlanChecks, CheckProgress>({
  subject: () => standing.value,
  asked: computed(() => {
    const [work, of, found] = [asking.value.value, asked.value, standing.value];
    if (!work || !of || !found?.cheapest) return undefined;
    const input = question.value;
    if (!input) return undefined;
    const { cheapest, latencyFront, accelerators } = found;
    const alternatives = work.planAlternatives(of, input);
    return { input, plan: { cheapest, latencyFront, accelerators }, alternatives };
  }),
  isAsked: () => asked.value !== undefined && standing.value?.cheapest !== undefined,
  isBuilt: () => standing.value !== undefined && asksWhatIsBuilt(),
  loadStart: async () => (await import('../workers/runChecks.ts')).runChecks,
});

/** What the checks gave of the plan that stands, as far as they are. */
export const checksSoFar = computed((): PlanChecks | undefined => {
  const { result, report, running, stale } = planChecks.state.value;
  return running ? report : stale ? undefined : result;
});

/** What to buy: the cheapest plan by the estimate, and once the simulator confirmed one, the cheapest of those. */
export const recommended = computed((): Recommendation | undefined => {
  const cheapest = plan.state.value.result?.cheapest;
  if (!cheapest) return undefined;
  const { result, running } = planChecks.state.value;
  // While another plan is searched for, what stands there keeps its own checks.
  const confirmations = (standing.value ? checksSoFar.value : result)?.confirmations ?? [];
  const isOfIt = confirmations[0]?.candidate.cost.presentUsd === cheapest.cost.presentUsd;
  return recommendPlan(cheapest, isOfIt ? confirmations : [], !running);
});

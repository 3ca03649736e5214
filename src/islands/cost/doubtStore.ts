import { computed } from '@preact/signals';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { estimated } from '../shared/scenarioStore.ts';
import { followed } from '../workers/followed.ts';
import { costIsBuilt, question } from './costStore.ts';

/** What the ranges make of the answer, from draws in a worker; what is told of them is the share that is done. */
export const doubt = followed<MoneyQuestion, CostDoubt, number>({
  subject: () => estimated.value,
  asked: computed(() => {
    const asked = question.value;
    return asked && asked.allowed.length > 0 ? asked : undefined;
  }),
  isBuilt: costIsBuilt,
  loadStart: async () => {
    const { runCostDraws } = await import('../workers/runCostDraws.ts');
    return ({ plan, ranges, allowed }, onProgress) => runCostDraws(plan, ranges, allowed, onProgress);
  },
});

import { computed } from '@preact/signals';
import { costView, type CostView } from '../../estimates/cost/costView.ts';
import { question } from './costStore.ts';

/**
 * The answer with every figure at its likely value. Apart from the question, so that calculators which ask about money
 * and do not work it out, such as the plan, need not load how.
 */
export const view = computed((): CostView | undefined => {
  const asked = question.value;
  return asked && costView(asked.plan, asked.ranges, asked.allowed);
});

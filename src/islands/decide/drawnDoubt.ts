import { computed } from '@preact/signals';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import { doubt } from '../cost/doubtStore.ts';

/** How sure the costs of the decision shown are; undefined while they are drawn anew. */
export const drawnDoubt = computed((): CostDoubt | undefined => {
  const { result, stale } = doubt.state.value;
  return stale ? undefined : result;
});

import { computed } from '@preact/signals';
import type { OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import type { OwnedProgress } from '../../estimates/plan/ownedModels.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import type { ownedQuestion } from '../../scenario/plan/ownedQuestion.ts';
import { asksWhatIsBuilt, loadPlanParts, planParts } from '../plan/planParts.ts';
import { loadedOnce } from '../shared/loadedOnce.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { followed } from '../workers/followed.ts';
import { lateRun } from '../workers/lateRun.ts';

const asking = loadedOnce<{ readonly ownedQuestion: typeof ownedQuestion }>(async () => {
  const { ownedQuestion: found } = await import('../../scenario/plan/ownedQuestion.ts');
  return { ownedQuestion: found };
});

/** What the machines of the reader's scenario serve, searched for in a worker. */
export const owned = followed<OwnedInput, OwnedView, OwnedProgress>({
  subject: () => scenario.value,
  asked: computed(() => planParts.value && asking.value.value?.ownedQuestion(planParts.value)),
  isBuilt: asksWhatIsBuilt,
  start: (input, onProgress) =>
    lateRun(
      () => import('../workers/runOwned.ts'),
      ({ runOwned }) => runOwned(input, onProgress),
    ),
  load: async () => {
    await Promise.all([loadPlanParts(), asking.load()]);
  },
});

import { computed } from '@preact/signals';
import type { OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import type { OwnedProgress } from '../../estimates/plan/ownedModels.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import type { ownedQuestion } from '../../scenario/plan/ownedQuestion.ts';
import { asksWhatIsBuilt, loadPlanParts, planParts } from '../plan/planParts.ts';
import { loadedOnce } from '../shared/loadedOnce.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { followed } from '../workers/followed.ts';

const asking = loadedOnce<typeof ownedQuestion>(
  async () => (await import('../../scenario/plan/ownedQuestion.ts')).ownedQuestion,
);

/** What the machines of the reader's scenario serve, searched for in a worker. */
export const owned = followed<OwnedInput, OwnedView, OwnedProgress>({
  subject: () => scenario.value,
  asked: computed(() => planParts.value && asking.value.value?.(planParts.value)),
  isBuilt: asksWhatIsBuilt,
  loadStart: async () => (await import('../workers/runOwned.ts')).runOwned,
  load: async () => {
    await Promise.all([loadPlanParts(), asking.load()]);
  },
});

import { computed } from '@preact/signals';
import type { OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import type { OwnedProgress } from '../../estimates/plan/ownedModels.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import { ownedQuestion } from '../../scenario/plan/ownedQuestion.ts';
import { asksWhatIsBuilt, loadPlanParts, planParts } from '../plan/planParts.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { followed } from '../workers/followed.ts';
import { runOwned } from '../workers/runOwned.ts';

/** What the machines of the reader's scenario serve, searched for in a worker. */
export const owned = followed<OwnedInput, OwnedView, OwnedProgress>({
  subject: () => scenario.value,
  asked: computed(() => planParts.value && ownedQuestion(planParts.value)),
  isBuilt: asksWhatIsBuilt,
  start: runOwned,
  load: loadPlanParts,
});

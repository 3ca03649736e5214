import { expose } from 'comlink';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import { searchPlan } from '../../estimates/plan/searchPlan.ts';
import { type PlanView, planView } from '../../reports/plan/planView.ts';

/** How often a reader is told how far a search is. */
const tellMilliseconds = 100;

/** Searches plans away from the page. */
const planning = {
  run: (input: PlanInput, onProgress: (progress: PlanProgress) => void): PlanView => {
    const search = searchPlan(input);
    let told = -Infinity;
    let step = search.next();
    while (!step.done) {
      const now = performance.now();
      if (now - told >= tellMilliseconds) {
        told = now;
        onProgress(step.value);
      }
      step = search.next();
    }
    return planView(step.value, input);
  },
};

export type Planning = typeof planning;

expose(planning);

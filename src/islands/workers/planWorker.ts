import { expose } from 'comlink';
import {
  type CheckInput,
  type CheckProgress,
  checkPlan,
  type PlanChecks,
} from '../../estimates/plan/checkPlan.ts';
import type { OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import { ownedModels, type OwnedProgress } from '../../estimates/plan/ownedModels.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import { searchPlan } from '../../estimates/plan/searchPlan.ts';
import { type OwnedView, ownedView } from '../../reports/plan/ownedView.ts';
import { type PlanView, planView } from '../../reports/plan/planView.ts';

/** Reports further apart than a frame would only keep the page busy. */
const reportMilliseconds = 50;

/** Searches plans away from the page. */
const planner = {
  run: (input: PlanInput, onProgress: (progress: PlanProgress) => void): PlanView => {
    const search = searchPlan(input);
    let step = search.next();
    let [reported, cheapest] = [0, false];
    while (!step.done) {
      const now = performance.now();
      const isFirst = !cheapest && step.value.cheapest !== undefined;
      if (isFirst || now - reported >= reportMilliseconds) {
        reported = now;
        cheapest ||= isFirst;
        onProgress(step.value);
      }
      step = search.next();
    }
    return planView(step.value, input);
  },
  own: (input: OwnedInput, onProgress: (progress: OwnedProgress) => void): OwnedView => {
    const search = ownedModels(input);
    let step = search.next();
    let reported = 0;
    while (!step.done) {
      const now = performance.now();
      if (now - reported >= reportMilliseconds) {
        reported = now;
        onProgress(step.value);
      }
      step = search.next();
    }
    return ownedView(step.value, input);
  },
  check: (asked: CheckInput, onProgress: (progress: CheckProgress) => void): PlanChecks => {
    const checks = checkPlan(asked);
    let step = checks.next();
    let reported = 0;
    while (!step.done) {
      const now = performance.now();
      if (now - reported >= reportMilliseconds) {
        reported = now;
        onProgress(step.value);
      }
      step = checks.next();
    }
    return step.value;
  },
};

export type Planner = typeof planner;

expose(planner);

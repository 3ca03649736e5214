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

/** Takes a search to its end and reports how far it is from time to time, what must be told now at once. */
function ended<Progress, Result>(
  search: Generator<Progress, Result>,
  onProgress: (progress: Progress) => void,
  mustTell: (progress: Progress) => boolean = () => false,
): Result {
  let reported = 0;
  let step = search.next();
  while (!step.done) {
    const now = performance.now();
    if (mustTell(step.value) || now - reported >= reportMilliseconds) {
      reported = now;
      onProgress(step.value);
    }
    step = search.next();
  }
  return step.value;
}

/** Searches plans away from the page. */
const planner = {
  run: (input: PlanInput, onProgress: (progress: PlanProgress) => void): PlanView => {
    let isTold = false;
    const isFirstPlan = ({ cheapest }: PlanProgress): boolean => {
      const isFirst = !isTold && cheapest !== undefined;
      isTold ||= isFirst;
      return isFirst;
    };
    return planView(ended(searchPlan(input), onProgress, isFirstPlan), input);
  },
  own: (input: OwnedInput, onProgress: (progress: OwnedProgress) => void): OwnedView =>
    ownedView(ended(ownedModels(input), onProgress), input),
  check: (asked: CheckInput, onProgress: (progress: CheckProgress) => void): PlanChecks =>
    ended(checkPlan(asked), onProgress),
};

export type Planner = typeof planner;

expose(planner);

import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import type { Planner } from './planWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts a search for what to buy in a worker that ends with it; the first plan is reported as soon as there is one. */
export function runPlan(input: PlanInput, onProgress: (progress: PlanProgress) => void): WorkerRun<PlanView> {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Planner, PlanView, PlanProgress>(worker, onProgress, (planner, progress) =>
    planner.run(input, progress),
  );
}

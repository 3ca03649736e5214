import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import type { Planning } from './planWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts a search in a worker that ends with it. */
export function runPlan(input: PlanInput, onProgress: (progress: PlanProgress) => void): WorkerRun<PlanView> {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Planning, PlanView, PlanProgress>(worker, onProgress, (planning, progress) =>
    planning.run(input, progress),
  );
}

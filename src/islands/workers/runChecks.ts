import type { CheckInput, CheckProgress, PlanChecks } from '../../estimates/plan/checkPlan.ts';
import type { Planner } from './planWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts the checks of a plan in a worker that ends with them. */
export function runChecks(
  asked: CheckInput,
  onProgress: (progress: CheckProgress) => void,
): WorkerRun<PlanChecks> {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Planner, PlanChecks, CheckProgress>(worker, onProgress, (planner, progress) =>
    planner.check(asked, progress),
  );
}

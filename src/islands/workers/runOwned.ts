import type { OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import type { OwnedProgress } from '../../estimates/plan/ownedModels.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import type { Planner } from './planWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts a search for what machines can serve, in a worker that ends with it. */
export function runOwned(
  input: OwnedInput,
  onProgress: (progress: OwnedProgress) => void,
): WorkerRun<OwnedView> {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Planner, OwnedView, OwnedProgress>(worker, onProgress, (planner, progress) =>
    planner.own(input, progress),
  );
}

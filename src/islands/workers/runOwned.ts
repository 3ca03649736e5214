import type { OwnedAnswers, OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import type { OwnedProgress } from '../../estimates/plan/ownedModels.ts';
import type { Planner } from './planWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts a search for what machines can serve, in a worker that ends with it. */
export function runOwned(
  input: OwnedInput,
  onProgress: (progress: OwnedProgress) => void,
): WorkerRun<OwnedAnswers> {
  const worker = new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Planner, OwnedAnswers, OwnedProgress>(worker, onProgress, (planner, progress) =>
    planner.own(input, progress),
  );
}

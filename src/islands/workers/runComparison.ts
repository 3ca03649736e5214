import type { ComparedScenario } from '../../reports/compare/ComparedScenario.ts';
import type { CompareInput, CompareProgress } from '../compare/comparedColumns.ts';
import type { Comparing } from './compareWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts answering scenarios in a worker that ends with it; likely values are reported first. */
export function runComparison(
  input: CompareInput,
  onProgress: (progress: CompareProgress) => void,
): WorkerRun<readonly ComparedScenario[]> {
  const worker = new Worker(new URL('./compareWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Comparing, readonly ComparedScenario[], CompareProgress>(
    worker,
    onProgress,
    (comparing, progress) => comparing.run(input, progress),
  );
}

import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { CostPlan } from '../../estimates/cost/CostPlan.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { CostDrawing } from './costWorker.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';

/** Starts drawing in a worker that ends with it. */
export function runCostDraws(
  { week, ...plan }: CostPlan,
  ranges: AssumptionRanges,
  allowed: readonly Way[],
  onProgress: (fraction: number) => void,
): WorkerRun<CostDoubt> {
  const worker = new Worker(new URL('./costWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<CostDrawing, CostDoubt>(worker, onProgress, (drawing, progress) =>
    drawing.run({ ...plan, hours: week.hours }, ranges, allowed, progress),
  );
}

import { proxy, wrap } from 'comlink';
import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { CostPlan } from '../../estimates/cost/CostPlan.ts';
import type { CostDoubt } from '../cost/costView.ts';
import type { CostDrawing } from './costWorker.ts';

/** Draws under way: their result, and the way to stop them. */
export interface CostRun {
  readonly result: Promise<CostDoubt>;
  readonly cancel: () => void;
}

/** Starts drawing in a worker that ends with it. */
export function runCostDraws(
  { week, ...plan }: CostPlan,
  ranges: AssumptionRanges,
  allowed: readonly Way[],
  onProgress: (fraction: number) => void,
): CostRun {
  const worker = new Worker(new URL('./costWorker.ts', import.meta.url), { type: 'module' });
  const drawing = wrap<CostDrawing>(worker);
  const result = drawing
    .run({ ...plan, hours: week.hours }, ranges, allowed, proxy(onProgress))
    .finally(() => worker.terminate());
  return { result, cancel: () => worker.terminate() };
}

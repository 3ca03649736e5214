import { expose } from 'comlink';
import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { CostPlan } from '../../estimates/cost/CostPlan.ts';
import { weekShapeOf } from '../../estimates/cost/weekShapeOf.ts';
import { costDoubt, type CostDoubt } from '../../estimates/cost/costDoubt.ts';

/** A plan as it travels to the worker: the week as its hours. */
export type SentPlan = Omit<CostPlan, 'week'> & { readonly hours: readonly number[] };

/** Draws costs away from the page. */
const drawing = {
  run: (
    { hours, ...plan }: SentPlan,
    ranges: AssumptionRanges,
    allowed: readonly Way[],
    onProgress: (fraction: number) => void,
  ): CostDoubt => costDoubt({ ...plan, week: weekShapeOf(hours) }, ranges, allowed, onProgress),
};

export type CostDrawing = typeof drawing;

expose(drawing);

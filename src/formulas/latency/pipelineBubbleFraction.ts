export interface PipelineBubbleFractionInput {
  readonly stageCount: number;
  readonly microbatchCount: number;
}

/**
 * Share of its time that a pipeline stage idles while the pipeline fills and drains.
 *
 * Holds for equal stages. Steady decode with at least as many microbatches as stages need not drain.
 */
export function pipelineBubbleFraction({ stageCount, microbatchCount }: PipelineBubbleFractionInput): number {
  return (stageCount - 1) / (microbatchCount + stageCount - 1);
}

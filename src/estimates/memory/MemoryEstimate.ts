import type { Band } from '../../units/Band.ts';
import type { FormulaUse } from './FormulaUse.ts';

export type Verdict = 'fits' | 'tight' | 'fails';

/** How a figure is known: read from files, worked out with constants fitted to logs, or from shapes and code alone. */
export type Evidence = 'measured' | 'calibrated' | 'modelled';

/** One line of the breakdown, on one accelerator. */
export interface MemoryLine {
  readonly part: 'weights' | 'cache' | 'activations' | 'runtime';
  readonly bytes: Band;
  readonly formula: FormulaUse;
  readonly evidence: Evidence;
}

/** One accelerator of a pipeline stage. */
export interface StageMemory {
  readonly lines: readonly MemoryLine[];
  /** Memory left when the workload of the input is served; negative when it is short. */
  readonly freeBytes: Band;
  /** Memory the engine leaves alone. */
  readonly keptBackBytes: Band;
}

/** What a model needs and what an accelerator has, per accelerator and for the whole deployment. */
export interface MemoryEstimate {
  readonly verdict: Verdict;
  readonly fits: boolean;
  /** Memory of one accelerator that an engine can see. */
  readonly memoryBytes: Band;
  /** One accelerator of each pipeline stage. */
  readonly stages: readonly StageMemory[];
  /** Lines of the fullest stage. */
  readonly lines: readonly MemoryLine[];
  /** Memory left on the fullest stage when the workload of the input is served; negative when it is short. */
  readonly freeBytes: Band;
  /** Memory left for the cache on one accelerator of the fullest stage, whatever the workload. */
  readonly cacheBudgetBytes: Band;
  readonly cacheFormula: FormulaUse;
  /** Whole model in this format, all accelerators of one copy together. */
  readonly weightTotalBytes: number;
  /** Cache of one token over the whole model: once windows are full, at the workload's length, before they are full. */
  readonly cacheBytesPerToken: Band;
  /** Tokens the caches of all copies that write answers hold, as the engine counts them. */
  readonly cacheTokens: Band;
  /** Requests at their full length that these copies hold. */
  readonly requestsAtPeak: Band;
  /** Requests at their mean length that these copies hold. */
  readonly requestsOnAverage: Band;
  /** Longest single request that fits, up to the model's context or, where that is longer, the input's longest. */
  readonly longestRequestTokens: Band;
}

import type { Band } from '../../units/Band.ts';
import type { Evidence, Verdict } from '../memory/MemoryEstimate.ts';
import type { FormulaUse } from '../memory/FormulaUse.ts';

export type TrainingPart =
  | 'weights'
  | 'gradients'
  | 'optimiser'
  | 'gathered'
  | 'activations'
  | 'logits'
  | 'reference'
  | 'rollout'
  | 'runtime';

/** One line of the breakdown, on one accelerator at the peak of a step. */
export interface TrainingLine {
  readonly part: TrainingPart;
  readonly bytes: Band;
  readonly formula: FormulaUse;
  readonly evidence: Evidence;
}

export interface TrainingMemory {
  readonly lines: readonly TrainingLine[];
  readonly usedBytes: Band;
  /** What the host holds for one accelerator. */
  readonly hostBytes: number;
}

export interface TrainingTime {
  /** The whole job. */
  readonly seconds: Band;
  readonly stepSeconds: Band;
  readonly stepCount: number;
  /** Tokens that pass the model, padding included. */
  readonly processedTokens: number;
  readonly tokensPerSecond: Band;
  readonly workFlop: number;
  /** Share of the likely step that exchange between accelerators adds. */
  readonly exposedFraction: number;
}

export interface TrainingEstimate {
  readonly verdict: Verdict;
  readonly memory: TrainingMemory;
  readonly freeBytes: Band;
  /** Parameters that are trained, over the whole model. */
  readonly trainedParameterCount: number;
  /** Most sequences of this length in one microbatch that fit, at the likely figures; 0 where not one does. */
  readonly largestBatchCount: number;
  /** Longest sequence at this microbatch that fits, up to the model's context; 0 where not one token does. */
  readonly longestSequenceTokens: number;
  readonly time: TrainingTime;
  readonly checkpoint: {
    /** To resume from. */
    readonly bytes: number;
    /** Weights or adapters alone. */
    readonly weightBytes: number;
    readonly bytesPerSecond: number;
  };
}

import type {
  AdapterTargets,
  LossKernel,
  Optimiser,
  Recomputation,
  TrainingMethod,
  TrainingObjective,
  TrainingSharding,
} from '../../estimates/training/TrainingInput.ts';

type YesNo = 'yes' | 'no';

/** What the reader decides about training; model and accelerator are the scenario's. */
export interface Training {
  readonly method: TrainingMethod;
  readonly objective: TrainingObjective;
  readonly rankCount: number;
  readonly targets: AdapterTargets;
  readonly embedding: YesNo;
  /** Format of a quantised base. */
  readonly base: 'nf4' | 'int4-g128' | 'int8';
  /** Bits of embedding and head beside it. */
  readonly tables: '16' | '32';
  readonly optimiser: Optimiser;
  /** Bits of optimiser states. */
  readonly states: '16' | '32';
  readonly inBackward: YesNo;
  readonly sequenceTokens: number;
  readonly batchCount: number;
  readonly accumulationCount: number;
  readonly recomputation: Recomputation;
  readonly flash: YesNo;
  readonly compiled: YesNo;
  readonly loss: LossKernel;
  readonly sharding: TrainingSharding;
  readonly offload: 'nothing' | 'optimiser' | 'activations' | 'both';
  readonly copyCount: number;
  readonly tensorCount: number;
  readonly pipelineCount: number;
  readonly sequenceCount: number;
  readonly exampleCount: number;
  readonly exampleTokens: number;
  readonly epochCount: number;
  readonly packed: YesNo;
  readonly checkpointCount: number;
  /** Answers an accelerator writes at once where training goes by rewards. */
  readonly rolloutCount: number;
  readonly rolloutSleeps: YesNo;
  /** Tokens a second that engines write; 0 leaves their time out. */
  readonly rolloutRate: number;
  /** Share of the peak in percent; 0 takes the measured one. */
  readonly achievedPercent: number;
}

export type TrainingChoice = keyof Training;

import type { Band } from '../../units/Band.ts';

/** What was fitted to measured runs of training. */
export interface TrainingTerms {
  /** Bytes the loss takes for a logit: the logit, its copy in 32 bits and its gradient. */
  readonly logitBytes: number;
  /** Bytes a process takes before it trains: context, libraries, buffers of exchange. */
  readonly runtimeBytes: number;
  /** What the allocator holds beyond what tensors take, as a share of it. */
  readonly fragmentationFraction: number;
  /** Most parameters that sharding of weights keeps gathered at once. */
  readonly gatheredParameterCount: number;
  /** Logarithm of measured over predicted memory that two thirds of runs stay within. */
  readonly memorySpread: number;
  /** Share of the 16-bit peak that training achieves. */
  readonly achievedFraction: Band;
  /** Seconds of every microbatch that no arithmetic explains. */
  readonly microbatchSeconds: number;
  /** Seconds a quantised parameter takes to be unpacked for a microbatch, all its passes together. */
  readonly unpackSeconds: number;
}

import type { Architecture } from '../languageModel/Architecture.ts';
import type { StoredWeights } from '../memory/StoredWeights.ts';
import type { ComputeAccelerator } from '../performance/ComputeAccelerator.ts';
import type { TrainingTerms } from './TrainingTerms.ts';

/** What is trained: every weight, or adapters beside a frozen base, which may be quantised. */
export type TrainingMethod = 'full' | 'lora' | 'dora' | 'qlora';
/** What it is trained for: to imitate, to prefer one answer to another, or by rewards for its own answers. */
export type TrainingObjective = 'imitation' | 'dpo' | 'grpo' | 'ppo';
/** Matrices that get an adapter. */
export type AdapterTargets = 'query-value' | 'attention' | 'feed-forward' | 'linear' | 'linear-and-experts';
export type Optimiser = 'adamw' | 'adamw-8bit' | 'paged-adamw-8bit' | 'adafactor' | 'muon';
/**
 * What data-parallel copies cut: nothing, optimiser states, gradients as well, weights as well. DeepSpeed gathers as
 * many parameters as its limit allows, FSDP a layer at a time.
 */
export type TrainingSharding = 'none' | 'zero-1' | 'zero-2' | 'zero-3' | 'fsdp';
/** What is computed again in the backward pass: nothing, attention scores, or every layer. */
export type Recomputation = 'none' | 'selective' | 'full';
/** How the loss treats logits: all at once, in eight chunks, or never stored. */
export type LossKernel = 'whole' | 'chunked' | 'fused';

/** Accelerators of a training job; all counts at least 1. */
export interface TrainingLayout {
  readonly tensorCount: number;
  readonly pipelineCount: number;
  /** Accelerators that share the tokens of each sequence. */
  readonly sequenceCount: number;
  /** Copies that train on separate sequences. */
  readonly dataCount: number;
}

/** The engine that writes answers for training by rewards. */
export interface Rollout {
  /** Answers written at once on one accelerator. */
  readonly sequenceCount: number;
  /** True where the engine frees its memory while training runs. */
  readonly sleeps: boolean;
  /** Tokens the whole job's engines write in a second; its time is left out where absent. */
  readonly tokensPerSecond?: number;
}

/** Examples and how often they are gone through. */
export interface TrainingData {
  readonly exampleCount: number;
  readonly exampleTokens: number;
  readonly epochCount: number;
  /** True where examples are joined to full sequences; else they are padded to the longest. */
  readonly packed: boolean;
}

/** Everything an estimate of training depends on, in SI units. */
export interface TrainingInput {
  readonly architecture: Architecture;
  /** The model in 16 bits, as it is trained or published. */
  readonly weights: StoredWeights;
  /** The frozen base of an adapter; the same as `weights` unless it is quantised. */
  readonly base: StoredWeights;
  readonly accelerator: ComputeAccelerator;
  readonly method: TrainingMethod;
  readonly objective: TrainingObjective;
  /** Rank of adapters; not read in full training. */
  readonly rankDim: number;
  readonly targets: AdapterTargets;
  /** True where embedding and head are trained whole beside adapters. */
  readonly trainsEmbedding: boolean;
  /** True where embedding and head are widened to 32 bits beside a quantised base, as PEFT prepares models. */
  readonly widensTables: boolean;
  readonly optimiser: Optimiser;
  /** True where the optimiser keeps weights and moments in 32 bits; else everything is kept in 16. */
  readonly keepsMaster: boolean;
  /** True where each gradient is applied and freed as soon as it is there. */
  readonly stepsInBackward: boolean;
  readonly sequenceTokens: number;
  /** Sequences of one microbatch on one copy. */
  readonly batchCount: number;
  /** Microbatches before a step. */
  readonly accumulationCount: number;
  readonly recomputation: Recomputation;
  /** True where attention never writes its scores out. */
  readonly flashAttention: boolean;
  readonly compiled: boolean;
  readonly loss: LossKernel;
  readonly sharding: TrainingSharding;
  /** What the host holds instead of accelerators. */
  readonly offload: { readonly optimiser: boolean; readonly activations: boolean };
  readonly layout: TrainingLayout;
  readonly rollout?: Rollout;
  readonly data: TrainingData;
  readonly checkpointCount: number;
  readonly terms: TrainingTerms;
}

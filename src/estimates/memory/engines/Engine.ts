import type { Band } from '../../../units/Band.ts';
import type { Series } from './Series.ts';

interface EngineCommon {
  readonly id: string;
  readonly name: string;
  /** Newest version anybody of the project read. */
  readonly newestVersion: string;
  /** Generations of accelerators it runs on. */
  readonly runsOn: readonly string[];
  readonly cacheFormatId: string;
  /** Cache formats that checkpoints of a weight format ask for by themselves. */
  readonly cacheFormatByWeights: Readonly<Record<string, string>>;
  /** Tokens of one cache block; latent attention often has its own. */
  readonly blockTokens: { readonly usual: number; readonly latent: number };
}

/** A size that grows by a step with every doubling of the tensor-parallel group. */
export interface GroupGrowth {
  readonly alone: Band;
  readonly perDoubling: Band;
}

/** Profiles a full batch at start and gives the rest of its share to the cache. */
export interface VllmEngine extends EngineCommon {
  readonly budget: 'vllm';
  readonly memoryFraction: Series<number>;
  /** Cards with this much memory get the larger batch, except those whose name holds a word. */
  readonly largeCard: { readonly memoryBytes: number; readonly exceptNamed: string };
  readonly batchTokens: Series<{ readonly large: number; readonly other: number }>;
  readonly sequences: Series<{ readonly large: number; readonly other: number }>;
  /** Bytes of all copies of one logit while the sampler is profiled. */
  readonly logitBytes: Series<Band>;
  /** Workspace of the matrix library, by generation of the accelerator. */
  readonly matrixWorkspace: {
    readonly largeBytes: number;
    readonly otherBytes: number;
    readonly large: readonly string[];
  };
  /** Context, libraries and communication buffers inside the budget. */
  readonly runtime: Series<GroupGrowth>;
  /** Generations that an early version of the engine still serves, and until when. */
  readonly firstEngine: {
    readonly generations: readonly string[];
    readonly before: string;
    readonly actsAs: string;
  };
  /** Share by which loaded weights exceed their tensors: allocator rounding and padding. */
  readonly weightRounding: Band;
  /** Captured graphs inside the budget. */
  readonly graphs: Series<{ readonly dense: Band; readonly experts: Band }>;
  /** Whether windows and states are kept apart from full layers, and how unequal groups may be before they are padded. */
  readonly cacheGroups: Series<{ readonly apart: boolean; readonly padBelow: number }>;
  /** Whether the logged cache size is blocks times their tokens, or concurrency times the longest request. */
  readonly logsTokensOf: Series<'blocks' | 'concurrency'>;
  readonly mxfp4Padding: readonly Mxfp4Padding[];
}

/** To what multiples four-bit experts are padded on accelerators of these generations. */
export interface Mxfp4Padding {
  readonly generations: readonly string[];
  readonly innerCount: number;
  readonly hiddenCount: number;
  /** True where only the rows of a matrix are padded, not its columns. */
  readonly rowsOnly: boolean;
}

/** Keeps a fixed share for weights and cache, worked out from the batch it will run. */
export interface SglangEngine extends EngineCommon {
  readonly budget: 'sglang';
  /** Driver memory the engine's formula starts from, beyond what a process sees. */
  readonly driverGapBytes: number;
  readonly reserve: Series<SglangReserve>;
  /** Context and communication buffers taken before the share is applied. */
  readonly context: GroupGrowth;
  readonly windowRatio: number;
  readonly stateRatio: number;
  readonly statesPerRequest: number;
}

export type SglangReserve =
  | {
      readonly scheme: 'table';
      readonly fractionByTensorCount: readonly { readonly tensorCount: number; readonly fraction: number }[];
    }
  | {
      readonly scheme: 'stepped';
      readonly tiers: readonly {
        readonly belowBytes: number;
        readonly bytes: number;
        readonly perAcceleratorBytes: number;
      }[];
    }
  | {
      readonly scheme: 'summed';
      readonly baseBytes: number;
      readonly perChunkTokenBytes: number;
      readonly perGraphBytes: number;
      readonly perAcceleratorBytes: number;
      readonly leastBytes: number;
      readonly leastAboveBytes: number;
      readonly prefillGraphBytes: number;
      readonly tiers: readonly {
        readonly belowBytes: number;
        readonly chunkTokens: number;
        readonly graphCount: number;
        readonly sharedGraphCount: number;
        readonly prefillGraphCount: number;
      }[];
    };

/** Measures what is free after loading and a full batch, and gives a share of it to the cache. */
export interface TensorrtEngine extends EngineCommon {
  readonly budget: 'tensorrt-llm';
  readonly freeFraction: number;
  readonly batchTokens: number;
  readonly weightFactor: Band;
  readonly runtime: GroupGrowth;
  /** Live copies of hidden and inner width per token of a full batch. */
  readonly liveHiddenCount: number;
  readonly liveInnerCount: number;
}

/** Allocates the whole context at start; what remains is free. */
export interface LlamaCppEngine extends EngineCommon {
  readonly budget: 'llama.cpp';
  readonly microBatchTokens: number;
  readonly contextPaddingTokens: number;
  readonly context: Band;
}

export type Engine = VllmEngine | SglangEngine | TensorrtEngine | LlamaCppEngine;
export type EngineBudget = Engine['budget'];

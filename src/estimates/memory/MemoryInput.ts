import type { Architecture } from '../languageModel/Architecture.ts';
import type { Accelerator } from './Accelerator.ts';
import type { Engine } from './engines/Engine.ts';
import type { GroupedFormat } from './Format.ts';
import type { Parallelism } from './Parallelism.ts';
import type { StoredWeights } from './StoredWeights.ts';

/** Everything a memory estimate depends on, in SI units. */
export interface MemoryInput {
  readonly architecture: Architecture;
  readonly weights: StoredWeights;
  readonly cacheFormat: GroupedFormat;
  readonly accelerator: Accelerator;
  readonly parallelism: Parallelism;
  readonly engine: Engine;
  readonly engineVersion: string;
  /** Share of memory the engine may use; its own default where absent. */
  readonly memoryFraction?: number;
  /** Longest request the engine accepts, in tokens. */
  readonly maxTokens: number;
  /** Tokens of a full batch; the engine's default where absent. */
  readonly batchTokens?: number;
  /** Sequences an engine prepares for; its default where absent. */
  readonly sequenceCount?: number;
  readonly workload: Workload;
}

/** Requests as the reader describes them. */
export interface Workload {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests at once, over all copies of the model. */
  readonly requestCount: number;
  /** Tokens that all requests begin with and an engine with prefix caching keeps once. */
  readonly prefixTokens: number;
}

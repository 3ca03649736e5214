import type { CostAssumptions } from '../cost/CostAssumptions.ts';
import type { Financing, ServerShape, Site } from '../cost/CostPlan.ts';
import type { Architecture } from '../languageModel/Architecture.ts';
import type { Engine } from '../memory/engines/Engine.ts';
import type { GroupedFormat } from '../memory/Format.ts';
import type { StoredWeights } from '../memory/StoredWeights.ts';
import type { LatencyPromise } from '../performance/LatencyPromise.ts';
import type { ComputeAccelerator } from '../performance/ComputeAccelerator.ts';
import type { ClassConstants } from '../performance/Efficiency.ts';
import type { EngineTiming } from '../performance/EngineTiming.ts';
import type { KernelTables } from '../performance/KernelTables.ts';
import type { Speculation } from '../performance/Speculation.ts';
import type { PlanConstraints } from './PlanConstraints.ts';

/** A model that would do, in the formats its weights can be had in. */
export interface PlanModel {
  readonly id: string;
  readonly name: string;
  readonly architecture: Architecture;
  readonly weights: readonly StoredWeights[];
}

/** A server that can be bought, with every figure of its cost. */
export interface PlanServer {
  readonly id: string;
  readonly name: string;
  readonly shape: ServerShape;
  /** Figures of the cost estimate for this server, its accelerator and the load; speed as estimated. */
  readonly assumed: CostAssumptions;
  /** False where neither a record nor the reader prices it. */
  readonly priced: boolean;
  /** Servers of this kind that stand there already. */
  readonly ownedCount: number;
  /** From order to delivery; absent where nobody recorded it. */
  readonly leadSeconds?: number;
}

/** An accelerator with the servers it comes in and what is known of its kernels. */
export interface PlanHardware {
  readonly accelerator: ComputeAccelerator;
  /** Efficiency where nobody measured kernels, by engine. */
  readonly constants: Readonly<Record<string, ClassConstants>>;
  /** Measured kernels of this accelerator or of its nearest sibling, where they are at hand. */
  readonly kernels?: KernelTables;
  readonly ownKernels?: KernelTables;
  readonly servers: readonly PlanServer[];
  /** Weight formats that no engine reads on it. */
  readonly unreadFormatIds: readonly string[];
}

/** An engine in the version it would run in. */
export interface PlanEngine {
  readonly engine: Engine;
  readonly version: string;
  readonly timing: EngineTiming;
  /** Accelerators it runs on. */
  readonly acceleratorIds: readonly string[];
  /** Weight formats it reads. */
  readonly weightFormatIds: readonly string[];
  /** Whether it can be started with pools apart. */
  readonly startsPools: boolean;
  /** Cache formats tried with each weight format; its own choice by that format comes first. */
  readonly cacheFormats: Readonly<Record<string, readonly GroupedFormat[]>>;
}

/** Requests of all users together; how many they send stands in the assumptions of the cost. */
export interface PlanLoad {
  /** 168 loads, Monday 00:00 first, in any one unit. */
  readonly hours: readonly number[];
  readonly userCount: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Tokens that all requests begin with. */
  readonly prefixTokens: number;
  /** Longest request the engine must accept, prompt and answer together. */
  readonly maxTokens: number;
}

/** What every engine is started with, and what lies between pools; a setting that is absent is the usual one. */
export interface PlanSettings {
  /** Share of an accelerator's memory that the engine may take. */
  readonly memoryFraction?: number;
  /** Tokens of one step at most. */
  readonly batchTokens?: number;
  /** Link of an accelerator to the other pool, one direction. */
  readonly poolLinkBytesPerSecond?: number;
}

/** Copies of the model that read prompts beside those that write answers, as one unit that is bought together. */
export interface PoolRatio {
  readonly prefillCount: number;
  readonly decodeCount: number;
}

/** Ways to spread a copy that are tried; those that the model, the engine or the server cannot take are passed over. */
export interface PlanLayouts {
  readonly tensorCounts: readonly number[];
  readonly pipelineCounts: readonly number[];
  /** Whether experts kept whole are tried beside experts cut over the tensor group. */
  readonly expertParallel: boolean;
  /** Separate pools tried beside copies that do both. */
  readonly poolRatios: readonly PoolRatio[];
}

/** Everything a plan depends on, in SI units and plain data, so that it travels to a worker as it is. */
export interface PlanInput {
  /** Models of which any one would do. */
  readonly models: readonly PlanModel[];
  readonly hardware: readonly PlanHardware[];
  readonly engines: readonly PlanEngine[];
  readonly layouts: PlanLayouts;
  /** Speculative decoding tried beside none. */
  readonly speculations: readonly Speculation[];
  readonly load: PlanLoad;
  readonly settings?: PlanSettings;
  readonly promise: LatencyPromise;
  readonly site: Site;
  readonly financing: Financing;
  readonly monthCount: number;
  readonly constraints: PlanConstraints;
}

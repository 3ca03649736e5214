import type { CopyCapacity } from '../cost/CostPlan.ts';
import { estimateMemory } from '../memory/estimateMemory.ts';
import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import { wholeBytes } from '../memory/estimateWeights.ts';
import {
  capacityWithin,
  latencyAt,
  type LatencyPromise,
  type PromisedCapacity,
  type ReachedLatency,
} from '../performance/capacityWithin.ts';
import { compileStep, noOperators, type Step } from '../performance/compileStep.ts';
import { replicaOf } from '../performance/estimatePerformance.ts';
import type { PerformanceInput } from '../performance/PerformanceInput.ts';
import { pooledCapacityWithin, pooledLatencyAt } from '../performance/pooledCapacityWithin.ts';
import { poolsOf } from '../performance/poolsOf.ts';
import { mostRequestsPerSecond } from '../performance/serving/openLoop.ts';
import { poolLimits } from '../performance/serving/poolLimits.ts';
import { unitCopyCount } from './layoutsFor.ts';
import type { PlanLoad } from './PlanInput.ts';
import type { PlanUnit } from './PlanUnit.ts';
import type { MemoryRejection } from './Rejection.ts';

/** What a unit does at most and at best: bounds that cost little. */
export interface UnitBounds {
  /** Requests a second of the whole unit that no promise lets it pass. */
  readonly mostPerSecond: number;
  /** Latency of one request alone. */
  readonly idle: ReachedLatency;
}

/** A unit with all that is prepared of it. */
export interface PreparedUnit {
  readonly unit: PlanUnit;
  readonly input: PerformanceInput;
  readonly memory: MemoryEstimate;
  readonly step: Step;
  readonly bounds: UnitBounds;
}

/** Share of the most it can do that stands for a unit with one request. */
const nearlyIdle = 1e-3;

/** Estimates of the units of one load; kernels and memory are prepared once for all that share them. */
export class UnitEstimates {
  private readonly load: PlanLoad;
  private readonly kept = noOperators();
  private memoryKey = '';
  private memory: MemoryEstimate | undefined;

  constructor(load: PlanLoad) {
    this.load = load;
  }

  /** Why a unit lacks memory, or its estimates. */
  prepare(unit: PlanUnit): PreparedUnit | MemoryRejection {
    const { parts, parallelism } = unit;
    const { accelerator } = parts.hardware;
    const cardCount = parallelism.tensorCount * parallelism.pipelineCount;
    const whole = parts.weights.knownBytes ?? wholeBytes(parts.model.architecture, parts.weights);
    // Experts spread over several copies leave a copy less than the whole model.
    const spread = parallelism.expertCount > parallelism.tensorCount ? parallelism.dataCount : 1;
    const least = whole / (cardCount * spread);
    if (least > accelerator.memoryBytes.high)
      return {
        kind: 'memory',
        parallelism,
        acceleratorCount: cardCount,
        tokens: this.load.maxTokens,
        memoryBytes: accelerator.memoryBytes.mid,
        weightBytes: least,
        cacheBudgetBytes: accelerator.memoryBytes.mid - least,
        missingBytes: least - accelerator.memoryBytes.mid,
        neededBytes: whole,
      };
    const input = this.inputOf(unit);
    const memory = this.memoryOf(unit, input);
    if (!memory.fits || memory.requestsOnAverage.mid < 1) return this.lackOf(input, memory);
    const step = compileStep(input, this.kept);
    return { unit, input, memory, step, bounds: boundsOf(input, memory, step) };
  }

  /** What a unit serves within a promise. */
  capacity({ input, memory, step }: PreparedUnit, promise: LatencyPromise): PromisedCapacity {
    return isPooled(input)
      ? pooledCapacityWithin(input, memory, step, promise)
      : capacityWithin(input, memory, step, promise);
  }

  /** Latency of a unit at a rate of the whole unit. */
  latencyAt({ unit, input, memory, step }: PreparedUnit, requestsPerSecond: number): ReachedLatency {
    return isPooled(input)
      ? pooledLatencyAt(input, memory, step, requestsPerSecond)
      : latencyAt(input, memory, step, requestsPerSecond / unitCopyCount(unit.parallelism));
  }

  /** Memory with so many requests on the whole unit. */
  memoryWith({ input }: PreparedUnit, requestCount: number): MemoryEstimate {
    return estimateMemory({ ...input, workload: { ...input.workload, requestCount } });
  }

  /** What the estimates take of a unit. */
  inputOf({ parts, parallelism, cacheFormat, speculation }: PlanUnit): PerformanceInput {
    const { model, hardware, engine, weights } = parts;
    const { inputTokens, outputTokens, prefixTokens, maxTokens } = this.load;
    const { accelerator, kernels, ownKernels, constants } = hardware;
    const own = constants[engine.engine.id];
    if (!own)
      throw new RangeError(`constants must hold ${engine.engine.id}, got ${Object.keys(constants).join()}`);
    return {
      architecture: model.architecture,
      weights,
      cacheFormat,
      accelerator,
      parallelism,
      engine: engine.engine,
      engineVersion: engine.version,
      maxTokens,
      workload: { inputTokens, outputTokens, requestCount: 1, prefixTokens },
      timing: engine.timing,
      constants: own,
      ...(kernels && { kernels }),
      ...(ownKernels && { ownKernels }),
      ...(speculation && { speculation }),
    };
  }

  /** Units that follow each other often differ in speculation alone, which takes no memory here. */
  private memoryOf({ parallelism, cacheFormat, parts }: PlanUnit, input: PerformanceInput): MemoryEstimate {
    const key = JSON.stringify([parts.family, parallelism, cacheFormat.id]);
    const memory = key === this.memoryKey && this.memory ? this.memory : estimateMemory(input);
    this.memoryKey = key;
    this.memory = memory;
    return memory;
  }

  private lackOf(input: PerformanceInput, memory: MemoryEstimate): MemoryRejection {
    const { maxTokens, workload, parallelism } = input;
    const outputTokens = Math.min(workload.outputTokens, maxTokens - 1);
    const longest = estimateMemory({
      ...input,
      workload: { ...workload, inputTokens: maxTokens - outputTokens, outputTokens },
    });
    const cardCount = parallelism.tensorCount * parallelism.pipelineCount;
    const missingBytes = Math.max(1, -longest.freeBytes.mid);
    const weights = longest.lines.find(({ part }) => part === 'weights');
    return {
      kind: 'memory',
      parallelism,
      acceleratorCount: cardCount,
      tokens: maxTokens,
      memoryBytes: memory.memoryBytes.mid,
      weightBytes: weights?.bytes.mid ?? 0,
      cacheBudgetBytes: longest.cacheBudgetBytes.mid,
      missingBytes,
      neededBytes: cardCount * (memory.memoryBytes.mid + missingBytes),
    };
  }
}

const isPooled = ({ parallelism }: PerformanceInput): boolean => (parallelism.prefillCount ?? 0) > 0;

function boundsOf(input: PerformanceInput, memory: MemoryEstimate, step: Step): UnitBounds {
  const replica = replicaOf(input, memory, step);
  const pools = poolsOf(input, replica);
  if (pools) {
    const mostPerSecond = poolLimits(pools).requestsPerSecond;
    return { mostPerSecond, idle: pooledLatencyAt(input, memory, step, mostPerSecond * nearlyIdle) };
  }
  const most = mostRequestsPerSecond(replica);
  return {
    mostPerSecond: most * unitCopyCount(input.parallelism),
    idle: latencyAt(input, memory, step, most * nearlyIdle),
  };
}

/** A unit as the cost estimate takes a copy. */
export function copyOf(
  { acceleratorCount, parallelism }: PlanUnit,
  capacity: PromisedCapacity,
): CopyCapacity {
  const together = (parallelism.prefillCount ?? 0) > 0 ? 1 : unitCopyCount(parallelism);
  return {
    acceleratorCount,
    requestsPerSecond: capacity.requestsPerSecond.mid * together,
    runningCount: capacity.runningCount * together,
    prefillFraction: capacity.prefillFraction,
  };
}

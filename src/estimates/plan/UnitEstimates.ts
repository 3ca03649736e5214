import type { CopyCapacity } from '../cost/CostPlan.ts';
import { estimateMemory } from '../memory/estimateMemory.ts';
import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import { wholeBytes } from '../memory/estimateWeights.ts';
import {
  capacityWithin,
  latencyAlone,
  latencyAt,
  type PromisedCapacity,
  type ReachedLatency,
} from '../performance/capacityWithin.ts';
import { compileStep, noOperators, type Step } from '../performance/compileStep.ts';
import { replicaWith } from '../performance/estimatePerformance.ts';
import type { LatencyPromise } from '../performance/LatencyPromise.ts';
import type { PerformanceInput } from '../performance/PerformanceInput.ts';
import { pooledCapacityWithin, pooledLatencyAt } from '../performance/pooledCapacityWithin.ts';
import { requiredPools } from '../performance/poolsOf.ts';
import { mostRequestsPerSecond } from '../performance/serving/openLoop.ts';
import { poolLimits } from '../performance/serving/poolLimits.ts';
import { unitCopyCount } from './layoutsFor.ts';
import type { PlanInput, PlanLoad, PlanSettings } from './PlanInput.ts';
import type { PlanUnit } from './PlanUnit.ts';
import type { MemoryRejection } from './Rejection.ts';

/** A unit with all that is prepared of it. */
export interface PreparedUnit {
  readonly unit: PlanUnit;
  readonly input: PerformanceInput;
  readonly memory: MemoryEstimate;
  readonly step: Step;
}

/** A unit with what its steps take. */
export interface TimedUnit {
  readonly unit: PlanUnit;
  readonly input: PerformanceInput;
  readonly step: Step;
  /** Latency of one request alone, which none is below. */
  readonly alone: ReachedLatency;
}

/** Estimates of the units of one load under one set of settings; kernels and memory are prepared once for all that share them. */
export class UnitEstimates {
  private readonly load: PlanLoad;
  private readonly settings: PlanSettings;
  private readonly promise: LatencyPromise;
  private readonly kept = noOperators();

  constructor({ load, promise, settings = {} }: Pick<PlanInput, 'load' | 'promise' | 'settings'>) {
    this.load = load;
    this.promise = promise;
    this.settings = settings;
  }

  /** Why the weights alone are too large for a unit, before anything else is worked out. */
  weightsLack({ parts, parallelism }: PlanUnit): MemoryRejection | undefined {
    const { memoryBytes } = parts.hardware.accelerator;
    const cardCount = parallelism.tensorCount * parallelism.pipelineCount;
    const whole = parts.weights.knownBytes ?? wholeBytes(parts.model.architecture, parts.weights);
    // Experts spread over several copies leave a copy less than the whole model.
    const spread = parallelism.expertCount > parallelism.tensorCount ? parallelism.dataCount : 1;
    const least = whole / (cardCount * spread);
    if (least <= memoryBytes.high) return undefined;
    return {
      kind: 'memory',
      parallelism,
      acceleratorCount: cardCount,
      tokens: this.load.maxTokens,
      memoryBytes: memoryBytes.mid,
      missingBytes: least - memoryBytes.mid,
      neededBytes: whole,
      exact: false,
    };
  }

  /** Memory of a unit, or why it lacks some. */
  memoryOf(unit: PlanUnit): MemoryEstimate | MemoryRejection {
    const input = this.inputOf(unit);
    const memory = estimateMemory(input);
    return memory.fits && memory.requestsOnAverage.mid >= 1 ? memory : this.lackOf(input, memory);
  }

  time(unit: PlanUnit): TimedUnit {
    const input = this.inputOf(unit);
    const step = compileStep(input, this.kept);
    return { unit, input, step, alone: latencyAlone(input, step, this.promise) };
  }

  /** Requests a second that no promise lets a unit pass, pooled or not, from the memory of one copy. */
  mostPerSecond({ step }: TimedUnit, unit: PlanUnit, { requestsOnAverage }: MemoryEstimate): number {
    const input = this.inputOf(unit);
    const { dataCount, prefillCount = 0 } = unit.parallelism;
    if (prefillCount === 0)
      return (
        mostRequestsPerSecond(replicaWith(input, step, requestsOnAverage.mid)) *
        unitCopyCount(unit.parallelism)
      );
    const replica = replicaWith(input, step, requestsOnAverage.mid * (dataCount - prefillCount));
    return poolLimits(requiredPools(input, replica)).requestsPerSecond;
  }

  /** Everything that a unit is worked out in full from; pools share the steps of the copies that form them. */
  prepare(unit: PlanUnit, { unit: alone, step }: TimedUnit, memory: MemoryEstimate): PreparedUnit {
    const input = this.inputOf(unit);
    return { unit, input, memory: unit === alone ? memory : estimateMemory(input), step };
  }

  /** What a unit serves within a promise. */
  capacity({ input, memory, step }: PreparedUnit, promise: LatencyPromise): PromisedCapacity {
    return isPooled(input)
      ? pooledCapacityWithin(input, memory, step, promise)
      : capacityWithin(input, memory, step, promise);
  }

  /** Latency of a unit at a rate of the whole unit. */
  latencyAt({ unit, input, memory, step }: PreparedUnit, requestsPerSecond: number): ReachedLatency {
    const { promisedFraction } = this.promise;
    if (isPooled(input)) return pooledLatencyAt(input, memory, step, { requestsPerSecond, promisedFraction });
    const ofCopy = requestsPerSecond / unitCopyCount(unit.parallelism);
    return latencyAt(input, memory, step, { requestsPerSecond: ofCopy, promisedFraction });
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
      ...this.settings,
      maxTokens,
      workload: { inputTokens, outputTokens, requestCount: 1, prefixTokens },
      timing: engine.timing,
      constants: own,
      ...(kernels && { kernels }),
      ...(ownKernels && { ownKernels }),
      ...(speculation && { speculation }),
    };
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
    return {
      kind: 'memory',
      parallelism,
      acceleratorCount: cardCount,
      tokens: maxTokens,
      memoryBytes: memory.memoryBytes.mid,
      missingBytes,
      neededBytes: cardCount * (memory.memoryBytes.mid + missingBytes),
      exact: true,
    };
  }
}

const isPooled = ({ parallelism }: PerformanceInput): boolean => (parallelism.prefillCount ?? 0) > 0;

/** A unit as the cost estimate takes a copy. */
export function copyOf(
  { acceleratorCount, parallelism }: PlanUnit,
  capacity: PromisedCapacity,
): CopyCapacity {
  const together = (parallelism.prefillCount ?? 0) > 0 ? 1 : unitCopyCount(parallelism);
  return {
    acceleratorCount,
    requestsPerSecond: capacity.requestsPerSecond.mid * together,
    mostRequestsPerSecond: capacity.mostRequestsPerSecond * together,
    runningCount: capacity.runningCount * together,
    prefillFraction: capacity.prefillFraction,
  };
}

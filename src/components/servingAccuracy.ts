import type { Catalogue } from '../data/Catalogue.ts';
import { exclusionOf, type ServingMeasurement } from '../data/servingMeasurement.ts';
import type { Engine } from '../estimates/memory/engines/Engine.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import { compileStep } from '../estimates/performance/compileStep.ts';
import type { Demand } from '../estimates/performance/Demand.ts';
import type { Rung } from '../estimates/performance/Efficiency.ts';
import type { EngineTiming } from '../estimates/performance/EngineTiming.ts';
import { performanceOf, replicaOf } from '../estimates/performance/estimatePerformance.ts';
import type { KernelTables } from '../estimates/performance/KernelTables.ts';
import type { PerformanceInput } from '../estimates/performance/PerformanceInput.ts';
import { alonePromptSeconds } from '../estimates/performance/serving/Pace.ts';
import { constantsOf } from '../scenario/constantsOf.ts';
import { timingOf } from '../scenario/timingOf.ts';
import type { Band } from '../units/Band.ts';

export const servingMetrics = {
  tpot: 'TPOT, closed loop',
  ttft: 'TTFT, closed loop',
  ceiling: 'Throughput ceiling',
  'single-stream': 'Output rate of one request',
  burst: 'Output rate, all prompts at once',
} as const;
export type ServingMetric = keyof typeof servingMetrics;

/** One measured figure beside the prediction for it. */
export interface ServingPoint {
  readonly metric: ServingMetric;
  readonly row: ServingMeasurement;
  readonly rung: Rung;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  readonly inRange: boolean;
}

/** A row made ready: what the estimate takes, and what is asked of it. */
export interface ServingCase {
  readonly row: ServingMeasurement;
  readonly input: PerformanceInput;
  readonly demand: Demand;
}

/** What a prediction rests on beside the row: tried out with other values when terms are fitted. */
export interface ServingSettings {
  readonly kernelsOf: (acceleratorId: string, engineId: string) => KernelTables | undefined;
  readonly timing?: (row: ServingMeasurement, usual: EngineTiming) => EngineTiming;
}

/** Prompts of a benchmark for each client where the publication does not say: what InferenceX runs. */
const promptsPerClient = 10;
/** Builds whose published runs sent as many prompts as there were clients: their TTFT tells, see GUIDELINES. */
const singleWave = { engine: 'sglang', version: '0.5.1' };

const promptCountOf = ({
  engine,
  engine_version: version,
  request_count,
  concurrency = 1,
}: ServingMeasurement) =>
  request_count ??
  (engine === singleWave.engine && version.startsWith(`${singleWave.version}.`)
    ? concurrency
    : promptsPerClient * concurrency);

function demandOf(row: ServingMeasurement): Demand | undefined {
  const clientCount = row.concurrency ?? 1;
  switch (row.scenario) {
    case 'closed-loop':
    case 'burst':
      return { kind: 'closed-loop', clientCount, promptCount: promptCountOf(row) };
    case 'single-stream':
      return { kind: 'closed-loop', clientCount: 1 };
    case 'offline-ceiling':
      return { kind: 'ceiling' };
    default:
      return undefined;
  }
}

/** Makes a row ready; undefined where the catalogue or the estimate has no answer to its kind. */
export function servingCase(
  row: ServingMeasurement,
  catalogue: Catalogue,
  settings: ServingSettings,
): ServingCase | undefined {
  const demand = demandOf(row);
  const model = catalogue.models.find(({ id }) => id === row.model_id);
  const accelerator = catalogue.accelerators.find(({ id }) => id === row.accelerator);
  const engine = catalogue.engines.find(({ budget }) => budget === row.engine);
  const format = catalogue.formats.find(({ id }) => id === row.weight_format);
  if (!demand || !model || !accelerator || !engine || !format) return undefined;
  const cacheId = row.cache_format || (engine.cacheFormatByWeights[format.id] ?? engine.cacheFormatId);
  const cacheFormat = catalogue.formats.find(({ id }) => id === cacheId);
  if (cacheFormat?.scheme !== 'grouped') return undefined;
  const [inputTokens, outputTokens] = [row.input_tokens ?? 1, row.output_tokens ?? 1];
  const engineVersion = versionOf(row, engine);
  const usual = timingOf(catalogue, engine.id, engineVersion);
  const kernels =
    accelerator.kernelsFrom === undefined
      ? undefined
      : settings.kernelsOf(accelerator.kernelsFrom, engine.id);
  const input: PerformanceInput = {
    architecture: model.architecture,
    weights: storedWeightsOf(model, format, catalogue.formats),
    cacheFormat,
    accelerator,
    parallelism: {
      tensorCount: row.tensor_parallel ?? 1,
      pipelineCount: row.pipeline_parallel ?? 1,
      expertCount: row.expert_parallel ?? 1,
      dataCount: row.attention_data_parallel ?? 1,
    },
    engine,
    engineVersion,
    maxTokens: Math.ceil(inputTokens + outputTokens),
    workload: { inputTokens, outputTokens, requestCount: 1, prefixTokens: 0 },
    timing: settings.timing?.(row, usual) ?? usual,
    constants: constantsOf(catalogue, engine.id, accelerator.vendor),
    ...(kernels && { kernels }),
  };
  return { row, input, demand };
}

/** Builds without a number are of their publication's time; the newest rules are the nearest there are. */
const versionOf = ({ engine_version: version }: ServingMeasurement, { newestVersion }: Engine): string =>
  /^\d/.test(version) ? version : newestVersion;

/** Rows above this multiple of a prompt's own time waited to be admitted, not to be read: their cache was full. */
const admission = { multiple: 15, leastSeconds: 0.05, moreSeconds: 3 };

/** Predictions for one row, each figure beside the measured one; none for a row that waited for admission. */
export function servingPointsOf({ row, input, demand }: ServingCase): readonly ServingPoint[] {
  const memory = estimateMemory(input);
  const step = compileStep(input);
  if (row.scenario === 'closed-loop' && row.ttft_seconds !== undefined) {
    const prompt = alonePromptSeconds(replicaOf(input, memory, step));
    const { multiple, leastSeconds, moreSeconds } = admission;
    if (row.ttft_seconds > multiple * Math.max(prompt, leastSeconds) + moreSeconds) return [];
  }
  const estimate = performanceOf(input, demand, memory, step);
  const points: ServingPoint[] = [];
  const add = (metric: ServingMetric, measured: number | undefined, { low, mid, high }: Band) => {
    if (measured === undefined || measured <= 0) return;
    points.push({
      metric,
      row,
      rung: estimate.rung,
      measured,
      predicted: mid,
      error: mid / measured - 1,
      inRange: measured >= low && measured <= high,
    });
  };
  switch (row.scenario) {
    case 'closed-loop':
      add('tpot', row.tpot_seconds, estimate.tpotSeconds);
      add('ttft', row.ttft_seconds, estimate.ttftSeconds);
      break;
    case 'offline-ceiling':
      add('ceiling', row.output_tokens_per_second, estimate.outputTokensPerSecond);
      break;
    case 'single-stream':
      add('single-stream', row.output_tokens_per_second, estimate.outputTokensPerSecond);
      break;
    case 'burst':
      add('burst', row.output_tokens_per_second, estimate.outputTokensPerSecond);
      break;
    default:
  }
  return points;
}

/** Predictions for every row that counts, and how many rows count for nothing, by reason. */
export function servingAccuracy(
  rows: readonly ServingMeasurement[],
  catalogue: Catalogue,
  settings: ServingSettings,
) {
  const points: ServingPoint[] = [];
  const leftOut = new Map<string, number>();
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  for (const row of rows) {
    const excluded = exclusionOf(row);
    const ready = excluded === undefined ? servingCase(row, catalogue, settings) : undefined;
    if (!ready) {
      leave(excluded ?? 'scenario-without-estimate');
      continue;
    }
    const own = servingPointsOf(ready);
    if (own.length === 0) leave('waited-for-admission');
    points.push(...own);
  }
  return { points, leftOut };
}

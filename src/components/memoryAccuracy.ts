import type { Catalogue } from '../data/Catalogue.ts';
import type { MemoryMeasurement } from '../data/memoryMeasurement.ts';
import type { NameIndex } from '../data/NameIndex.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import type { MemoryInput } from '../estimates/memory/MemoryInput.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import type { Band } from '../units/Band.ts';
import { gibibytesFromBytes } from '../units/conversions.ts';

export const memoryMetrics = {
  weights: 'Weights',
  'kv-tokens': 'KV tokens or concurrency',
  'kv-bytes': 'KV cache bytes',
  activations: 'Activations',
  total: 'Total, one short request',
  verdict: 'Starts or not',
} as const;
export type MemoryMetric = keyof typeof memoryMetrics;

/** One logged figure beside the prediction for it. */
export interface AccuracyPoint {
  readonly metric: MemoryMetric;
  readonly source: string;
  readonly model: string;
  readonly family: string;
  readonly accelerator: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  /** Whether the measured value lies in the predicted range; absent where there is none. */
  readonly inRange?: boolean;
  readonly note: string;
}

/** Predictions for every logged run that the catalogue can answer, and what it could not. */
export function memoryAccuracy(rows: readonly MemoryMeasurement[], catalogue: Catalogue, names: NameIndex) {
  const points: AccuracyPoint[] = [];
  const unanswered: string[] = [];
  for (const row of rows) {
    const found = inputOf(row, catalogue, names);
    if (typeof found === 'string') unanswered.push(found);
    else points.push(...pointsOf(row, estimateMemory(found.input), found));
  }
  return { points, unanswered };
}

/** Logs print two or three digits. */
const logRounding = 0.005;

interface Found {
  readonly input: MemoryInput;
  readonly family: string;
  readonly acceleratorName: string;
}

function inputOf(row: MemoryMeasurement, catalogue: Catalogue, names: NameIndex): Found | string {
  const named = names.model(row.model);
  const model = catalogue.models.find(({ id }) => id === named?.modelId);
  const accelerator = catalogue.accelerators.find(({ id }) => id === row.accelerator);
  const engine = catalogue.engines.find(
    ({ budget }) => budget === (row.engine === 'transformers' ? 'llama.cpp' : row.engine),
  );
  if (!model || !accelerator || !engine) return `${row.model} on ${row.accelerator}`;
  const formatId = row.weight_format || (named?.formatId ?? model.published.formatId);
  const format = catalogue.formats.find(({ id }) => id === formatId);
  const cacheFormat = catalogue.formats.find(({ id }) => id === 'bf16');
  if (!format || cacheFormat?.scheme !== 'grouped') return `${row.model} in ${formatId}`;
  const longest = row.max_model_length ?? model.architecture.contextTokens;
  const inputTokens = row.input_tokens ?? longest;
  const outputTokens = row.output_tokens ?? 0;
  const input: MemoryInput = {
    architecture: model.architecture,
    weights: storedWeightsOf(model, format, catalogue.formats),
    cacheFormat,
    accelerator,
    parallelism: { tensorCount: row.tensor_parallel ?? 1, pipelineCount: 1, expertCount: 1, dataCount: 1 },
    engine,
    engineVersion: row.engine_version === '' ? engine.newestVersion : row.engine_version,
    maxTokens: Math.max(longest, inputTokens + outputTokens),
    ...(row.memory_fraction !== undefined && { memoryFraction: row.memory_fraction }),
    ...(row.max_batched_tokens !== undefined && { batchTokens: row.max_batched_tokens }),
    ...(row.max_sequences !== undefined && { sequenceCount: row.max_sequences }),
    workload: { inputTokens, outputTokens, requestCount: 1, prefixTokens: 0 },
  };
  return { input, family: familyOf(model.id), acceleratorName: accelerator.name };
}

const familyOf = (modelId: string): string => /^[a-z]+(-oss)?[\d.]*/.exec(modelId)?.[0] ?? modelId;

function pointsOf(
  row: MemoryMeasurement,
  estimate: MemoryEstimate,
  { family, acceleratorName }: Found,
): readonly AccuracyPoint[] {
  const points: AccuracyPoint[] = [];
  const add = (
    metric: MemoryMetric,
    measured: number | undefined,
    band: Band,
    low = band.low,
    high = band.high,
  ) => {
    if (measured === undefined || measured <= 0) return;
    points.push({
      metric,
      source: row.source,
      model: row.model,
      family,
      accelerator: acceleratorName,
      engine: row.engine,
      engineVersion: row.engine_version,
      measured,
      predicted: band.mid,
      error: band.mid / measured - 1,
      inRange: measured >= low * (1 - logRounding) && measured <= high * (1 + logRounding),
      note: row.note,
    });
  };
  const inGib = (part: string): Band => {
    const bytes = estimate.lines.find((line) => line.part === part)?.bytes ?? { low: 0, mid: 0, high: 0 };
    return {
      low: gibibytesFromBytes(bytes.low),
      mid: gibibytesFromBytes(bytes.mid),
      high: gibibytesFromBytes(bytes.high),
    };
  };
  if (row.engine === 'transformers') {
    if (row.input_tokens !== 1) return [];
    const [weights, cache] = [inGib('weights').mid, inGib('cache').mid];
    add('total', row.total_gib, { low: weights + cache, mid: weights + cache, high: weights + cache });
    return points;
  }
  add('weights', row.weights_gib, inGib('weights'));
  add('activations', row.activation_gib, inGib('activations'));
  const { low, mid, high } = estimate.cacheBudgetBytes;
  add('kv-bytes', row.kv_cache_gib, {
    low: gibibytesFromBytes(low),
    mid: gibibytesFromBytes(mid),
    high: gibibytesFromBytes(high),
  });
  if (row.kv_tokens !== undefined) add('kv-tokens', row.kv_tokens, estimate.cacheTokens);
  else if (row.max_concurrency !== undefined) add('kv-tokens', row.max_concurrency, estimate.requestsAtPeak);
  if (row.started !== '') {
    const [measured, predicted] = [row.started === 'yes', estimate.fits];
    points.push({
      metric: 'verdict',
      source: row.source,
      model: row.model,
      family,
      accelerator: acceleratorName,
      engine: row.engine,
      engineVersion: row.engine_version,
      measured: Number(measured),
      predicted: Number(predicted),
      error: measured === predicted ? 0 : 1,
      inRange: measured === predicted || estimate.verdict === 'tight',
      note: row.note,
    });
  }
  return points;
}

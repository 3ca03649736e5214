import type { Catalogue } from '../data/Catalogue.ts';
import type { LlamaCppMeasurement } from '../data/llamaCppMeasurement.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import { compileStep } from '../estimates/performance/compileStep.ts';
import type { ClassConstants } from '../estimates/performance/Efficiency.ts';
import type { PerformanceInput } from '../estimates/performance/PerformanceInput.ts';
import { decodeSeconds } from '../estimates/performance/serving/decodeSeconds.ts';
import { prefillSeconds } from '../estimates/performance/serving/prefillSeconds.ts';
import { pipelineBubbleFraction } from '../formulas/latency/pipelineBubbleFraction.ts';
import { constantsOf } from '../scenario/constantsOf.ts';
import { timingOf } from '../scenario/timingOf.ts';

export const llamaCppMetrics = {
  decode: 'llama.cpp, writing',
  prefill: 'llama.cpp, reading a prompt',
} as const;
export type LlamaCppMetric = keyof typeof llamaCppMetrics;

/** One measured rate of llama.cpp beside the prediction for it. */
export interface LlamaCppPoint {
  readonly metric: LlamaCppMetric;
  readonly row: LlamaCppMeasurement;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  readonly inRange: boolean;
}

/** A row made ready: what the estimate takes. */
export interface LlamaCppCase {
  readonly row: LlamaCppMeasurement;
  readonly input: PerformanceInput;
}

/** Programs that run llama.cpp's own kernels and say which. */
const backends: readonly string[] = ['CUDA', 'Metal', 'llamacpp'];
const microBatchTokens = 512;

/** Makes a row ready; undefined where model, accelerator or format is not catalogued, or another program ran. */
export function llamaCppCase(row: LlamaCppMeasurement, catalogue: Catalogue): LlamaCppCase | undefined {
  const model = catalogue.models.find(({ id }) => id === row.model_id);
  const accelerator = catalogue.accelerators.find(({ id }) => id === row.accelerator);
  const engine = catalogue.engines.find(({ budget }) => budget === 'llama.cpp');
  const format = catalogue.formats.find(({ id }) => id === row.weight_format);
  const cacheFormat = catalogue.formats.find(({ id }) => id === engine?.cacheFormatId);
  if (!model || !accelerator || !engine || !format || !backends.includes(row.backend)) return undefined;
  if (cacheFormat?.scheme !== 'grouped') return undefined;
  const engineVersion = engine.newestVersion;
  const input: PerformanceInput = {
    architecture: model.architecture,
    weights: storedWeightsOf(model, format, catalogue.formats),
    cacheFormat,
    accelerator,
    parallelism: { tensorCount: 1, pipelineCount: row.accelerator_count, expertCount: 1, dataCount: 1 },
    engine,
    engineVersion,
    maxTokens: row.tokens + (row.depth ?? 0),
    workload: { inputTokens: row.tokens, outputTokens: 1, requestCount: 1, prefixTokens: 0 },
    timing: timingOf(catalogue, engine.id, engineVersion),
    constants: constantsOf(catalogue, engine.id, accelerator.vendor),
  };
  return { row, input };
}

/** Tokens a second: one after another with their own cache growing, or a prompt in micro batches. */
export function llamaCppTokensPerSecond(
  { row, input }: LlamaCppCase,
  constants: ClassConstants = input.constants,
): number {
  const step = compileStep({ ...input, constants });
  const { tokens, depth = 0, test, accelerator_count: stageCount } = row;
  if (test === 'decode')
    return 1 / decodeSeconds(step, { sequenceCount: 1, contextCount: depth + tokens / 2 });
  const microbatchCount = Math.ceil(tokens / microBatchTokens);
  const seconds = prefillSeconds(step, {
    newCount: tokens,
    priorCount: depth,
    chunkCount: microBatchTokens,
  });
  // Micro batches follow each other through the stages, each of which holds its share of the layers.
  const idle = pipelineBubbleFraction({ stageCount, microbatchCount });
  return (tokens / seconds) * stageCount * (1 - idle);
}

/** Predictions for every row that llama.cpp ran and the catalogue can answer, and how many it cannot. */
export function llamaCppAccuracy(rows: readonly LlamaCppMeasurement[], catalogue: Catalogue) {
  const cases = rows.flatMap((row) => llamaCppCase(row, catalogue) ?? []);
  const points = cases.map((ready): LlamaCppPoint => {
    const { row, input } = ready;
    const [measured, predicted] = [row.tokens_per_second, llamaCppTokensPerSecond(ready)];
    const { tpot, ttft } = input.timing.spread.constants;
    const spread = row.test === 'decode' ? tpot : ttft;
    return {
      metric: row.test,
      row,
      measured,
      predicted,
      error: predicted / measured - 1,
      inRange: Math.abs(Math.log(predicted / measured)) <= spread,
    };
  });
  return { points, leftOutCount: rows.length - cases.length };
}

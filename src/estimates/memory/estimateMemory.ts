import { kvCacheBytesPerToken } from '../../formulas/memory/kvCacheBytesPerToken.ts';
import { meanResidentTokens } from '../../formulas/memory/meanResidentTokens.ts';
import { weightBytes } from '../../formulas/memory/weightBytes.ts';
import { addBands, type Band, exactly, mapBand } from '../../units/Band.ts';
import { bitsPerByte } from '../../units/conversions.ts';
import { countParameters } from '../languageModel/countParameters.ts';
import { layersOf } from '../languageModel/layers.ts';
import type { CacheLayer } from './CacheLayer.ts';
import { cacheOfLayers } from './cacheOfLayers.ts';
import { engineBudget } from './engines/engineBudget.ts';
import type { Stage, StageBudget } from './engines/StageBudget.ts';
import { estimateWeights } from './estimateWeights.ts';
import type { FormulaUse } from './FormulaUse.ts';
import type { MemoryEstimate, MemoryLine, StageMemory, Verdict } from './MemoryEstimate.ts';
import type { MemoryInput, Workload } from './MemoryInput.ts';
import { answeringCountOf } from './Parallelism.ts';
import { requestCacheBytes } from './requestCacheBytes.ts';
import { cacheSettings, stagesOf } from './stagesOf.ts';
import { useFormula } from './useFormula.ts';

/** Share of memory that should stay free; below it a verdict is "tight". */
const comfortableFraction = 0.03;

/** A stage of the pipeline with what its engine makes of it. */
interface Divided {
  readonly stage: Stage;
  readonly budget: StageBudget;
}

/**
 * Memory of a model on accelerators under a serving engine: what weights, cache, activations and runtime take on the
 * fullest accelerator, what is left, and how many requests the cache holds.
 *
 * Holds for one engine process per copy of the model and nothing else on the accelerator. The range covers what the
 * engine's version and the driver leave open, not a change of settings.
 */
export function estimateMemory(input: MemoryInput): MemoryEstimate {
  const { architecture, parallelism, workload, accelerator, engine, weights: stored } = input;
  const weights = estimateWeights({
    architecture,
    stored,
    parallelism,
  });
  const divided = stagesOf(input, weights).map((stage) => ({ stage, budget: engineBudget(stage, engine) }));
  const answeringCount = answeringCountOf(parallelism);
  const peakTokens = workload.inputTokens + workload.outputTokens;
  const requestsAt = (tokens: number) =>
    mapBand(
      leastOf(divided, ({ budget }, end) =>
        requestsIn(budget, budget.cache.bytes[end], tokens, workload.prefixTokens),
      ),
      (count) => count * answeringCount,
    );
  const longest = leastOf(divided, ({ budget }, end) =>
    longestRequest(budget, budget.cache.bytes[end], Math.max(architecture.contextTokens, input.maxTokens)),
  );
  const wholeCache = cacheOfLayers(layersOf(architecture), cacheSettings(input, 1));
  const formulas = {
    weights: weightFormula(input, stored.knownBytes ?? weights.totalBytes),
    cache: cacheFormula(wholeCache),
  };
  const stages = divided.map((one) => stageMemory(one, formulas));
  const fullestIndex = fullest(divided, stages, workload);
  const [stage, budget] = [stages[fullestIndex], divided[fullestIndex]?.budget];
  if (!stage || !budget) throw new RangeError('parallelism must give at least one stage, got none');
  const verdict = verdictOf(stage.freeBytes, accelerator.memoryBytes.mid, longest.mid >= input.maxTokens);
  return {
    verdict,
    fits: verdict !== 'fails',
    memoryBytes: accelerator.memoryBytes,
    stages,
    lines: stage.lines,
    freeBytes: stage.freeBytes,
    cacheBudgetBytes: budget.cache.bytes,
    cacheFormula: budget.cache.formula,
    weightTotalBytes: stored.knownBytes ?? weights.totalBytes,
    cacheBytesPerToken: bytesPerToken(wholeCache, peakTokens),
    cacheTokens: mapBand(
      leastOf(divided, ({ budget: { plan, cache } }, end) =>
        cache.bytes[end] <= 0 ? 0 : plan.tokensIn(cache.bytes[end], input.maxTokens),
      ),
      // A stage without attention holds tokens without end; a model without any keeps none.
      (count) => (Number.isFinite(count) ? count * answeringCount : 0),
    ),
    requestsAtPeak: requestsAt(peakTokens),
    requestsOnAverage: requestsAt(meanResidentTokens(workload)),
    longestRequestTokens: longest,
  };
}

/** The least over all stages, since a request passes every one. */
function leastOf(divided: readonly Divided[], count: (one: Divided, end: keyof Band) => number): Band {
  const at = (end: keyof Band) => Math.min(...divided.map((one) => count(one, end)));
  const mid = at('mid');
  // SGLang's states are whole, so one more of them can leave fewer tokens to a larger cache.
  return { low: Math.min(at('low'), mid), mid, high: Math.max(mid, at('high')) };
}

/** The stage whose cache holds the fewest requests; where several hold none, the one that is shortest of memory. */
function fullest(
  divided: readonly Divided[],
  stages: readonly StageMemory[],
  { inputTokens, outputTokens, prefixTokens }: Workload,
): number {
  const requests = divided.map(({ budget }) =>
    requestsIn(budget, budget.cache.bytes.mid, inputTokens + outputTokens, prefixTokens),
  );
  const free = stages.map(({ freeBytes }) => freeBytes.mid);
  const fuller = (one: number, other: number) =>
    (requests[one] ?? 0) - (requests[other] ?? 0) || (free[one] ?? 0) - (free[other] ?? 0);
  return divided.reduce((least, _, index) => (fuller(index, least) < 0 ? index : least), 0);
}

/** Requests that a cache of this size holds, a shared prefix counted once. */
function requestsIn({ plan }: StageBudget, cacheBytes: number, tokens: number, prefixTokens: number): number {
  if (cacheBytes <= 0) return 0;
  if (prefixTokens <= 0) return plan.requestsIn(cacheBytes, tokens);
  const prefix = plan.prefixBytes(Math.min(prefixTokens, tokens));
  const own = plan.requestBytes(tokens) - prefix;
  if (own <= 0) return plan.requestsIn(cacheBytes, tokens);
  return Math.max(0, (cacheBytes - prefix) / own);
}

/** Longest single request a cache holds, up to a limit. */
function longestRequest({ plan }: StageBudget, cacheBytes: number, limitTokens: number): number {
  if (cacheBytes < plan.requestBytes(1)) return 0;
  if (plan.requestBytes(limitTokens) <= cacheBytes) return limitTokens;
  let [fits, fails] = [1, limitTokens];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (plan.requestBytes(middle) <= cacheBytes) fits = middle;
    else fails = middle;
  }
  return fits;
}

function verdictOf(free: Band, memoryBytes: number, holdsLongest: boolean): Verdict {
  if (free.mid < 0 || !holdsLongest) return 'fails';
  return free.low < 0 || free.mid < comfortableFraction * memoryBytes ? 'tight' : 'fits';
}

interface LineFormulas {
  readonly weights: FormulaUse;
  readonly cache: FormulaUse;
}

function stageMemory({ stage, budget }: Divided, formulas: LineFormulas): StageMemory {
  const { input, weightBytes: stageBytes } = stage;
  const demand = demandBytes(budget, input);
  const lines: readonly MemoryLine[] = [
    {
      part: 'weights',
      bytes: addBands(exactly(stageBytes), budget.extraWeightBytes),
      formula: formulas.weights,
      evidence: input.weights.knownBytes === undefined ? 'modelled' : 'measured',
    },
    { part: 'cache', bytes: exactly(demand), formula: formulas.cache, evidence: 'modelled' },
    {
      part: 'activations',
      ...budget.activations,
      evidence: input.engine.budget === 'tensorrt-llm' ? 'calibrated' : 'modelled',
    },
    { part: 'runtime', ...budget.runtime, evidence: 'calibrated' },
  ];
  return {
    lines,
    freeBytes: mapBand(budget.cache.bytes, (bytes) => bytes - demand),
    keptBackBytes: budget.keptBack,
  };
}

/** Cache the workload takes on one accelerator, as the engine rounds it. */
function demandBytes({ plan }: StageBudget, { workload, parallelism }: MemoryInput): number {
  const tokens = workload.inputTokens + workload.outputTokens;
  const requestCount = Math.ceil(workload.requestCount / answeringCountOf(parallelism));
  const prefix = plan.prefixBytes(Math.min(workload.prefixTokens, tokens));
  return prefix + requestCount * (plan.requestBytes(tokens) - prefix);
}

/** The whole model's weights at their mean bits, embedding and head included. */
function weightFormula({ architecture }: MemoryInput, totalBytes: number): FormulaUse {
  const parameterCount = countParameters(architecture).total;
  return useFormula('memory/weightBytes', weightBytes, {
    parameterCount,
    weightBits: (totalBytes * bitsPerByte) / parameterCount,
  });
}

/** The formula of the layers that keep most. */
function cacheFormula(layers: readonly CacheLayer[]): FormulaUse {
  const [first, ...others] = layers;
  if (!first) {
    const none = { layerCount: 0, kvHeadCount: 0, keyHeadDim: 0, valueHeadDim: 0, elementBits: 0 };
    return useFormula('memory/kvCacheBytesPerToken', kvCacheBytesPerToken, none);
  }
  const size = ({ layerCount, bytesPerToken: bytes }: CacheLayer) => layerCount * bytes;
  return others.reduce((one, other) => (size(other) > size(one) ? other : one), first).formula;
}

/** Cache of a token over the whole model, counted once: neither repeated over accelerators nor rounded to blocks. */
function bytesPerToken(wholeCache: readonly CacheLayer[], tokens: number): Band {
  const layers = wholeCache.filter(({ kind }) => kind !== 'state');
  const growth = layers
    .filter(({ kind }) => kind === 'full')
    .reduce((sum, layer) => sum + layer.layerCount * layer.bytesPerToken, 0);
  return { low: growth, mid: requestCacheBytes(layers, tokens) / tokens, high: requestCacheBytes(layers, 1) };
}

import { batchActivationBytes } from '../../../formulas/memory/batchActivationBytes.ts';
import { cacheBlockCount } from '../../../formulas/memory/cacheBlockCount.ts';
import { freeShareCacheBytes } from '../../../formulas/memory/freeShareCacheBytes.ts';
import { addBands, exactly, mapBand } from '../../../units/Band.ts';
import { bandedLine } from '../bandedLine.ts';
import { requestCacheBytes } from '../requestCacheBytes.ts';
import type { CacheLayer } from '../CacheLayer.ts';
import type { TensorrtEngine } from './Engine.ts';
import { runtimeLine } from './runtimeLine.ts';
import type { CachePlan, Stage, StageBudget } from './StageBudget.ts';

/** TensorRT-LLM loads, runs a full batch, and gives a share of what is then free to the cache. */
export function tensorrtBudget(stage: Stage, engine: TensorrtEngine): StageBudget {
  const { input, weightBytes, cacheLayers } = stage;
  const { accelerator, parallelism, architecture } = input;
  const freeFraction = input.memoryFraction ?? engine.freeFraction;
  const activations = bandedLine('memory/batchActivationBytes', batchActivationBytes, {
    fixed: {
      batchTokenCount: input.batchTokens ?? engine.batchTokens,
      elementBytes: 2,
      liveHiddenCount: engine.liveHiddenCount,
      hiddenDim: architecture.hiddenDim,
      liveInnerCount: engine.liveInnerCount,
      innerDim: stage.innerDim,
    },
  });
  const runtime = runtimeLine({ growth: engine.runtime, tensorCount: parallelism.tensorCount, architecture });
  const repacked = mapBand(engine.weightFactor, (factor) => weightBytes * (factor - 1));
  const cache = bandedLine('memory/freeShareCacheBytes', freeShareCacheBytes, {
    fixed: { freeFraction },
    rising: { memoryBytes: accelerator.memoryBytes },
    falling: {
      weightBytes: addBands(exactly(weightBytes), repacked),
      activationBytes: activations.bytes,
      runtimeBytes: runtime.bytes,
    },
  });
  const kept = (1 - freeFraction) / freeFraction;
  // What is short is short whole: a share is given only of memory that is there.
  const cacheBytes = mapBand(cache.bytes, (bytes) => (bytes < 0 ? bytes / freeFraction : bytes));
  return {
    activations,
    runtime: { ...runtime, bytes: addBands(runtime.bytes, repacked) },
    extraWeightBytes: exactly(0),
    keptBack: mapBand(cache.bytes, (bytes) => Math.max(0, bytes * kept)),
    cache: { ...cache, bytes: cacheBytes },
    plan: tensorrtCachePlan(cacheLayers, engine.blockTokens.usual, input.maxTokens),
  };
}

/** Whole blocks; a request reserves all that it may come to need when it is admitted. */
function tensorrtCachePlan(layers: readonly CacheLayer[], blockTokens: number, maxTokens: number): CachePlan {
  const whole = (tokens: number) => Math.ceil(tokens / blockTokens) * blockTokens;
  const reserved = (tokens: number) => whole(Math.max(tokens, maxTokens));
  const perToken = (tokens: number) => requestCacheBytes(layers, whole(tokens)) / whole(tokens);
  const blocksIn = (cacheBytes: number, tokens: number) =>
    cacheBlockCount({ cacheBytes, blockBytes: blockTokens * perToken(tokens) });
  return {
    requestBytes: (tokens) => requestCacheBytes(layers, reserved(tokens)),
    tokensIn: (cacheBytes, tokens) => blocksIn(cacheBytes, tokens) * blockTokens,
    requestsIn: (cacheBytes, tokens) =>
      (blocksIn(cacheBytes, reserved(tokens)) * blockTokens) / reserved(tokens),
    prefixBytes: (tokens) =>
      requestCacheBytes(
        layers.filter(({ kind }) => kind === 'full'),
        Math.floor(tokens / blockTokens) * blockTokens,
      ),
  };
}

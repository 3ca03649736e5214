import { layerBufferBytes } from '../../../formulas/memory/layerBufferBytes.ts';
import { logitBufferBytes } from '../../../formulas/memory/logitBufferBytes.ts';
import { addBands, exactly, subtractBand } from '../../../units/Band.ts';
import { type BandedLine, bandedLine } from '../bandedLine.ts';
import type { CacheLayer } from '../CacheLayer.ts';
import { requestCacheBytes } from '../requestCacheBytes.ts';
import type { LlamaCppEngine } from './Engine.ts';
import { runtimeLine } from './runtimeLine.ts';
import type { CachePlan, Stage, StageBudget } from './StageBudget.ts';

/** llama.cpp allocates weights, the whole context and one compute buffer at start; nothing is kept back. */
export function llamaCppBudget(stage: Stage, engine: LlamaCppEngine): StageBudget {
  const { input, weightBytes, cacheLayers } = stage;
  const activations = computeBuffer(stage, engine);
  const runtime = runtimeLine({ growth: { alone: engine.context, perDoubling: exactly(0) }, tensorCount: 1 });
  const taken = addBands(exactly(weightBytes), activations.bytes, runtime.bytes);
  return {
    activations,
    runtime,
    extraWeightBytes: exactly(0),
    keptBack: exactly(0),
    cache: { bytes: subtractBand(input.accelerator.memoryBytes, taken), formula: activations.formula },
    plan: llamaCppCachePlan(cacheLayers, engine),
  };
}

function computeBuffer({ input, innerDim, isLast }: Stage, engine: LlamaCppEngine): BandedLine {
  const { hiddenDim, vocabularyCount } = input.architecture;
  const shared = {
    microBatchTokenCount: input.batchTokens ?? engine.microBatchTokens,
    hiddenDim,
    elementBytes: 4,
  };
  const layer = bandedLine('memory/layerBufferBytes', layerBufferBytes, {
    fixed: { ...shared, innerDim, maskElementBytes: 2, contextTokenCount: input.maxTokens },
  });
  if (!isLast) return layer;
  const head = bandedLine('memory/logitBufferBytes', logitBufferBytes, {
    fixed: { ...shared, vocabularyCount },
  });
  if (head.bytes.mid <= layer.bytes.mid) return layer;
  return { ...head, bytes: { ...head.bytes, low: layer.bytes.low } };
}

/** Every slot holds its whole context, in cells of 32-bit-aligned rows; windows hold a micro-batch more. */
function llamaCppCachePlan(layers: readonly CacheLayer[], engine: LlamaCppEngine): CachePlan {
  const { contextPaddingTokens: padding, microBatchTokens } = engine;
  const whole = (tokens: number) => Math.ceil(tokens / padding) * padding;
  const held = layers.map((layer) =>
    layer.kind === 'window' || layer.kind === 'chunk'
      ? { ...layer, limitTokens: whole(layer.limitTokens + microBatchTokens) }
      : layer,
  );
  const requestBytes = (tokens: number) => requestCacheBytes(held, whole(tokens));
  return {
    requestBytes,
    tokensIn: (cacheBytes, tokens) =>
      Math.floor((Math.max(0, cacheBytes) / requestBytes(tokens)) * whole(tokens)),
    requestsIn: (cacheBytes, tokens) => Math.floor(Math.max(0, cacheBytes) / requestBytes(tokens)),
    prefixBytes: () => 0,
  };
}

import type { CacheLayer } from '../CacheLayer.ts';
import type { SglangEngine } from './Engine.ts';
import type { CachePlan } from './StageBudget.ts';

/**
 * SGLang's pools: one of whole tokens for full layers, one a fixed part as large for windows, and one of states that
 * takes its share before the others.
 */
export function sglangCachePlan(layers: readonly CacheLayer[], engine: SglangEngine): CachePlan {
  const { windowRatio, stateRatio, statesPerRequest } = engine;
  const perToken = (kinds: readonly CacheLayer['kind'][]) =>
    layers.reduce(
      (sum, { kind, layerCount, bytesPerToken }) =>
        kinds.includes(kind) ? sum + layerCount * bytesPerToken : sum,
      0,
    );
  const full = perToken(['full']);
  const windowed = perToken(['window', 'chunk']);
  const limit = Math.min(
    ...layers.filter(({ kind }) => kind !== 'full' && kind !== 'state').map(({ limitTokens }) => limitTokens),
  );
  const stateBytes = layers.reduce((sum, layer) => sum + layer.layerCount * layer.stateBytes, 0);
  const cellBytes = full > 0 ? full + windowRatio * windowed : windowed;

  const stateCount = (cacheBytes: number) =>
    stateBytes > 0
      ? Math.floor((Math.max(0, cacheBytes) * stateRatio) / (1 + stateRatio) / stateBytes)
      : Infinity;
  const tokensIn = (cacheBytes: number) => {
    const forTokens = stateBytes > 0 ? cacheBytes - stateCount(cacheBytes) * stateBytes : cacheBytes;
    return cellBytes > 0 ? Math.floor(Math.max(0, forTokens) / cellBytes) : Infinity;
  };
  // Pools keep their shares, so a request takes from the whole cache what it takes from the pool it fills most.
  const poolBytes = (tokens: number) => {
    if (full === 0) return windowed * Math.min(tokens, limit);
    return cellBytes * (windowed > 0 ? Math.max(tokens, Math.min(tokens, limit) / windowRatio) : tokens);
  };
  const requestBytes = (tokens: number) =>
    stateBytes > 0
      ? (1 + stateRatio) * Math.max(poolBytes(tokens), (statesPerRequest * stateBytes) / stateRatio)
      : poolBytes(tokens);
  return {
    requestBytes,
    tokensIn,
    requestsIn: (cacheBytes, tokens) => {
      const fullTokens = tokensIn(cacheBytes);
      const byFull = full > 0 ? fullTokens / tokens : Infinity;
      const windowTokens = full > 0 ? windowRatio * fullTokens : fullTokens;
      const byWindow = windowed > 0 ? windowTokens / Math.min(tokens, limit) : Infinity;
      return Math.min(byFull, byWindow, stateCount(cacheBytes) / statesPerRequest);
    },
    prefixBytes: (tokens) => tokens * full,
  };
}

import { windowResidentTokens } from '../../formulas/memory/windowResidentTokens.ts';
import type { CacheLayer } from './CacheLayer.ts';

/** Bytes one sequence of this length keeps over all layers on one accelerator, if nothing is rounded or reserved. */
export function requestCacheBytes(layers: readonly CacheLayer[], sequenceTokens: number): number {
  let bytes = 0;
  for (const { layerCount, bytesPerToken, limitTokens, stateBytes } of layers) {
    const kept = windowResidentTokens({ sequenceTokens, windowTokens: limitTokens });
    bytes += layerCount * (bytesPerToken * kept + stateBytes);
  }
  return bytes;
}

import type { MemoryEstimate, MemoryLine } from '../../src/estimates/memory/MemoryEstimate.ts';
import { type Band, mapBand } from '../../src/units/Band.ts';

/** The memory part of an answer: bytes of one accelerator on the fullest stage, tokens and requests of all copies. */
export function memoryAnswer(estimate: MemoryEstimate) {
  const line = (part: MemoryLine['part']): Band => {
    const found = estimate.lines.find((one) => one.part === part);
    if (!found) throw new RangeError(`part must be in the estimate, got ${part}`);
    return found.bytes;
  };
  return {
    weightBytesPerAccelerator: line('weights'),
    activationBytesPerAccelerator: line('activations'),
    overheadBytesPerAccelerator: line('runtime'),
    kvCacheBytesPerAccelerator: mapBand(estimate.cacheBudgetBytes, (bytes) => Math.max(0, bytes)),
    kvCacheBytesPerToken: estimate.cacheBytesPerToken,
    kvCacheTokens: estimate.cacheTokens,
    maxConcurrency: estimate.requestsAtPeak,
    fits: estimate.fits,
  };
}

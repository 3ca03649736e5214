import { prefillSeconds } from './prefillSeconds.ts';
import type { Replica } from './Replica.ts';

/** Time of one prompt where prompts never run out: as many are read together as a step takes whole. */
export function packedPromptSeconds({ step, inputTokens, cachedTokens, batchTokens }: Replica): number {
  const newCount = Math.max(1, inputTokens - cachedTokens);
  const packedCount = Math.max(1, Math.floor(batchTokens / newCount));
  if (packedCount === 1)
    return prefillSeconds(step, { newCount, priorCount: cachedTokens, chunkCount: batchTokens });
  const together =
    step.hostSeconds +
    step.linearSeconds(newCount * packedCount) +
    packedCount * step.prefillAttentionSeconds(newCount, cachedTokens) +
    step.headSeconds(packedCount);
  return together / packedCount;
}

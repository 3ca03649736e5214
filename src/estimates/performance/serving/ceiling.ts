import type { Replica } from './Replica.ts';
import type { Served } from './Served.ts';
import { requestsStepSeconds } from './Pace.ts';
import { prefillSeconds } from './prefillSeconds.ts';

/** Processor time a step takes when an engine is kept full, beyond what is measured at lower loads. */
const fullHostSeconds = 1e-3;

/**
 * Most output a replica gives when requests never run out: as many run as the cache holds at full length, and prompts
 * are read several to a step.
 */
export function ceiling(replica: Replica, fullRunningCount: number): Served {
  const { inputTokens, outputTokens, cachedTokens, batchTokens, tokensPerStepCount } = replica;
  const newCount = Math.max(1, inputTokens - cachedTokens);
  const packedCount = Math.max(1, Math.floor(batchTokens / newCount));
  const decode = requestsStepSeconds(replica, fullRunningCount) + fullHostSeconds;
  const prompt = packedPromptSeconds(replica, newCount, packedCount);
  const stepCount = outputTokens / tokensPerStepCount;
  const stepSeconds = decode + (fullRunningCount * prompt) / stepCount;
  const tpotSeconds = stepSeconds / tokensPerStepCount;
  const requestsPerSecond = fullRunningCount / (tpotSeconds * outputTokens);
  return {
    pace: {
      runningCount: fullRunningCount,
      decodeSeconds: decode,
      mixSeconds: prompt,
      stepSeconds,
      tpotSeconds,
      promptSeconds: prompt + decode,
    },
    ttftSeconds: prompt + decode,
    tpotSeconds,
    requestsPerSecond,
    waitingCount: 0,
    saturated: true,
  };
}

/** Time of one prompt where so many are read in one step. */
function packedPromptSeconds(
  { step, cachedTokens, batchTokens }: Replica,
  newCount: number,
  packedCount: number,
): number {
  if (packedCount === 1)
    return prefillSeconds(step, { newCount, priorCount: cachedTokens, chunkCount: batchTokens });
  const together =
    step.hostSeconds +
    step.linearSeconds(newCount * packedCount) +
    packedCount * step.prefillAttentionSeconds(newCount, cachedTokens) +
    step.headSeconds(packedCount);
  return together / packedCount;
}

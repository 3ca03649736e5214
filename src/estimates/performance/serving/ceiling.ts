import type { Replica } from './Replica.ts';
import type { Served } from './Served.ts';
import { requestsStepSeconds } from './Pace.ts';
import { packedPromptSeconds } from './packedPromptSeconds.ts';

/** Processor time a step takes when an engine is kept full, beyond what is measured at lower loads. */
export const fullHostSeconds = 1e-3;

/**
 * Most output a replica gives when requests never run out: as many run as the cache holds at full length, and prompts
 * are read several to a step.
 */
export function ceiling(replica: Replica, fullRunningCount: number): Served {
  const { outputTokens, tokensPerStepCount } = replica;
  const decode = requestsStepSeconds(replica, fullRunningCount) + fullHostSeconds;
  const prompt = packedPromptSeconds(replica);
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

import { interleavedTpotSeconds } from '../../../formulas/latency/interleavedTpotSeconds.ts';
import type { Replica } from './Replica.ts';
import { decodeSeconds } from './decodeSeconds.ts';
import { marginalPrefillSeconds, prefillSeconds, type Prompt } from './prefillSeconds.ts';

/** How fast a replica goes with so many requests running side by side. */
export interface Pace {
  readonly runningCount: number;
  /** Step in which nobody's prompt rides. */
  readonly decodeSeconds: number;
  /** What one prompt adds to the steps that run anyway. */
  readonly mixSeconds: number;
  /** Step on average, prompts included. */
  readonly stepSeconds: number;
  readonly tpotSeconds: number;
  /** One prompt in the running steps it rides with, up to its first token. */
  readonly promptSeconds: number;
}

const leastChunk = 256;

/** Tokens of a prompt an engine takes a step, after a token for each running request. */
export const chunkOf = ({ batchTokens, rowsPerRequestCount }: Replica, runningCount: number): number =>
  Math.max(leastChunk, batchTokens - runningCount * rowsPerRequestCount);

export const promptOf = (replica: Replica, runningCount: number): Prompt => ({
  newCount: Math.max(1, replica.inputTokens - replica.cachedTokens),
  priorCount: replica.cachedTokens,
  chunkCount: chunkOf(replica, runningCount),
});

/** Time a replica takes to read one prompt with nothing else running. */
export const alonePromptSeconds = (replica: Replica): number =>
  prefillSeconds(replica.step, promptOf(replica, 0));

/** Step of so many requests, each with its drafts; checking drafts never makes a step cheaper. */
export function requestsStepSeconds(
  { step, inputTokens, outputTokens, rowsPerRequestCount }: Replica,
  runningCount: number,
): number {
  const contextCount = inputTokens + outputTokens / 2;
  const plain = decodeSeconds(step, { sequenceCount: runningCount, contextCount });
  if (rowsPerRequestCount === 1) return plain;
  const sequenceCount = runningCount * rowsPerRequestCount;
  return Math.max(plain, decodeSeconds(step, { sequenceCount, contextCount }));
}

/**
 * Pace of a replica in steady state: every step carries a token for each request, and prompts ride along.
 *
 * `besideCount` are those whose prompts come while one request puts out its tokens: the others of a closed loop, where
 * every finished request is replaced.
 */
export function paceOf(
  replica: Replica,
  runningCount: number,
  besideCount = Math.max(1, runningCount * replica.lockstepCount) - 1,
): Pace {
  const { step, timing, outputTokens, tokensPerStepCount, rowsPerRequestCount } = replica;
  const rowCount = runningCount * rowsPerRequestCount;
  const prompt = promptOf(replica, runningCount);
  const decode = requestsStepSeconds(replica, runningCount);
  const mix = timing.prefillAlone
    ? prefillSeconds(step, prompt)
    : marginalPrefillSeconds(step, prompt, rowCount);
  const stepCount = Math.max(1, outputTokens / tokensPerStepCount);
  const average = interleavedTpotSeconds({
    decodeSeconds: decode,
    mixSeconds: mix,
    runningCount: besideCount + 1,
    outputCount: stepCount,
  });
  const chunkCount = Math.ceil(prompt.newCount / prompt.chunkCount);
  return {
    runningCount,
    decodeSeconds: decode,
    mixSeconds: mix,
    stepSeconds: average,
    tpotSeconds: average / tokensPerStepCount,
    promptSeconds: mix + chunkCount * decode,
  };
}

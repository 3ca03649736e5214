import type { Step } from '../compileStep.ts';

/** A prompt cut into the chunks an engine reads in one step. */
export interface Prompt {
  /** Tokens that are not in the prefix cache. */
  readonly newCount: number;
  /** Tokens that are. */
  readonly priorCount: number;
  readonly chunkCount: number;
}

/** Sums over the chunks of a prompt; only the first, middle and last are evaluated when there are many. */
function overChunks(
  { newCount, priorCount, chunkCount }: Prompt,
  seconds: (size: number, prior: number) => number,
): number {
  const chunks = Math.ceil(newCount / chunkCount);
  if (chunks <= 1) return seconds(newCount, priorCount);
  const last = newCount - (chunks - 1) * chunkCount;
  const full = chunks - 1;
  // Attention grows linearly from chunk to chunk, so full chunks cost what the one in their middle costs.
  const middle = priorCount + ((full - 1) * chunkCount) / 2;
  return full * seconds(chunkCount, middle) + seconds(last, priorCount + full * chunkCount);
}

/** Time to read a prompt with nothing else running, up to its first token. */
export const prefillSeconds = (step: Step, prompt: Prompt): number =>
  overChunks(
    prompt,
    (size, prior) => step.hostSeconds + step.linearSeconds(size) + step.prefillAttentionSeconds(size, prior),
  ) + step.headSeconds(1);

/** What a prompt adds to steps that run anyway for so many sequences. */
export function marginalPrefillSeconds(step: Step, prompt: Prompt, sequenceCount: number): number {
  const rows = Math.max(1, sequenceCount);
  const running = step.linearSeconds(rows);
  return overChunks(
    prompt,
    (size, prior) => step.linearSeconds(size + rows) - running + step.prefillAttentionSeconds(size, prior),
  );
}

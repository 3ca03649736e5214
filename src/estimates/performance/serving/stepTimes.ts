import type { Step } from '../compileStep.ts';

/** Requests a replica serves side by side, on average. */
export interface Batch {
  /** Sequences that each get a token a step; need not be whole. */
  readonly sequenceCount: number;
  readonly contextCount: number;
}

/** Time of a step in which every sequence gets one token. With pipeline stages, of one round through all of them. */
export function decodeSeconds(step: Step, { sequenceCount, contextCount }: Batch): number {
  // Each stage works on its own share of the sequences, and a token passes them all.
  const rows = Math.max(1, sequenceCount / Math.min(step.stageCount, Math.max(1, sequenceCount)));
  return (
    step.hostSeconds +
    step.linearSeconds(rows) +
    step.decodeAttentionSeconds(rows, contextCount) +
    step.headSeconds(rows)
  );
}

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

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

import type { Step } from '../compileStep.ts';

/** Requests a replica serves side by side, on average. */
export interface Batch {
  /** Sequences that each get a token a step; need not be whole. */
  readonly sequenceCount: number;
  readonly contextCount: number;
}

/** Rows up to which kernels that were measured slower than those of twice the rows are passed over. */
const mostDoubledCount = 16;

/** Time of a step in which every sequence gets one token. With pipeline stages, of one round through all of them. */
export function decodeSeconds(step: Step, { sequenceCount, contextCount }: Batch): number {
  // Each stage works on its own share of the sequences, and a token passes them all.
  const rows = Math.max(1, sequenceCount / Math.min(step.stageCount, Math.max(1, sequenceCount)));
  const seconds = secondsOf(step, rows, contextCount);
  // Grids of small kernels are coarse; a step never takes longer than one with more in it.
  return rows > mostDoubledCount ? seconds : Math.min(seconds, secondsOf(step, 2 * rows, contextCount));
}

const secondsOf = (step: Step, rows: number, contextCount: number): number =>
  step.hostSeconds +
  step.linearSeconds(rows) +
  step.decodeAttentionSeconds(rows, contextCount) +
  step.headSeconds(rows);

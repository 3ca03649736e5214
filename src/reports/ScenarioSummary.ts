import type { Verdict } from '../estimates/memory/MemoryEstimate.ts';

/**
 * What pages without a calculator show of the reader's scenario, as text worked out when it last changed.
 *
 * Kept in storage, so that such pages need neither catalogue nor framework.
 */
export interface ScenarioSummary {
  readonly query: string;
  readonly model: string;
  readonly hardware: string;
  readonly workload: string;
  readonly load: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly capacity: string;
  readonly answers: readonly SummaryAnswer[];
}

/** A figure that search shows when its words are asked for. */
export interface SummaryAnswer {
  readonly words: readonly string[];
  readonly label: string;
  readonly value: string;
  readonly range: string;
  readonly path: string;
}

/** A run, request by request, summed up, and over time. */
export interface SimulationResult {
  readonly requests: RequestOutcomes;
  readonly ttftSeconds: Distribution;
  /** Over requests with more than one output token; all 0 where there is none. */
  readonly tpotSeconds: Distribution;
  readonly endToEndSeconds: Distribution;
  readonly queueSeconds: Distribution;
  /** Requests finished after the warm-up, over the time from then to the last answer. */
  readonly requestsPerSecond: number;
  /** Tokens given after the warm-up, over the time from then to the last answer. */
  readonly outputTokensPerSecond: number;
  /** From the first arrival to the last answer. */
  readonly durationSeconds: number;
  /** True where requests arrived faster than they were served, as `queueGrows` judges; never in a closed loop. */
  readonly saturated: boolean;
  readonly series: TimeSeries;
  readonly counters: Counters;
}

/** One entry per request, in order of arrival. */
export interface RequestOutcomes {
  readonly arrivalSeconds: Float64Array;
  /** From arrival to the step that first takes the request. */
  readonly queueSeconds: Float64Array;
  readonly ttftSeconds: Float64Array;
  /** Time after the first token over the tokens after the first; 0 for a single token. */
  readonly tpotSeconds: Float64Array;
  readonly endToEndSeconds: Float64Array;
  readonly inputTokens: Int32Array;
  readonly outputTokens: Int32Array;
}

export interface Distribution {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
}

/** Means over intervals of equal length, at most 300 of them. */
export interface TimeSeries {
  /** Middle of each interval. */
  readonly seconds: Float64Array;
  readonly waitingCount: Float64Array;
  readonly runningCount: Float64Array;
  /** Share of cache blocks in use. */
  readonly cacheFraction: Float64Array;
}

export interface Counters {
  /** Engine steps, those a jump went through counted each. */
  readonly stepCount: number;
  /** Turns of the simulator's loop that ran steps: one step, or one jump through many. */
  readonly turnCount: number;
  readonly preemptionCount: number;
  /** Prompt tokens computed, those computed again after a preemption counted again. */
  readonly promptTokens: number;
  readonly outputTokens: number;
  /** Blocks in use after the last answer: the shared prefix alone. */
  readonly heldBlockCount: number;
  readonly peakCacheFraction: number;
  readonly meanWaitingCount: number;
  readonly meanRunningCount: number;
}

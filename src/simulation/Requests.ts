/** The requests of one run as columns, by order of arrival: what is asked, and what the replica notes of each. */
export interface Requests {
  readonly count: number;
  /** Infinity until the client of a closed loop sends. */
  readonly arrivalSeconds: Float64Array;
  readonly inputTokens: Int32Array;
  readonly outputTokens: Int32Array;
  /** Tokens of the prompt that need no computing; at least one token always does. */
  readonly cachedTokens: Int32Array;
  /** When a step first took the request. */
  readonly startSeconds: Float64Array;
  readonly firstTokenSeconds: Float64Array;
  readonly finishSeconds: Float64Array;
  /** Tokens given before the last preemption. */
  readonly emittedTokens: Int32Array;
}

/** Lengths of prompts or answers, in tokens. */
export type TokenLengths =
  | { readonly kind: 'fixed'; readonly tokens: number }
  /** Every whole number from minTokens to maxTokens is as likely. */
  | { readonly kind: 'uniform'; readonly minTokens: number; readonly maxTokens: number }
  /** Mean and coefficient of variation are of the lengths themselves, before the cut at maxTokens. */
  | {
      readonly kind: 'lognormal';
      readonly meanTokens: number;
      readonly variationFraction: number;
      readonly maxTokens: number;
    }
  /** Taken in turn, from the start again after the last. */
  | { readonly kind: 'listed'; readonly tokens: ArrayLike<number> };

/** Requests whose lengths are drawn. */
interface DrawnRequests {
  readonly requestCount: number;
  readonly input: TokenLengths;
  readonly output: TokenLengths;
  /** Share of every prompt that the prefix cache holds: not computed again, yet kept in the cache. */
  readonly cachedFraction?: number;
}

/** Clients that all send at once and then each send their next request when the last is answered. */
export interface ClosedLoop extends DrawnRequests {
  readonly kind: 'closed';
  readonly clientCount: number;
}

/** Requests that arrive at random, independent of one another. */
export interface PoissonArrivals extends DrawnRequests {
  readonly kind: 'poisson';
  readonly requestsPerSecond: number;
}

/** Requests whose gaps are gamma-distributed. */
export interface BurstyArrivals extends DrawnRequests {
  readonly kind: 'bursty';
  readonly requestsPerSecond: number;
  /** Squared coefficient of variation of the gaps: 0 is a metronome, 1 is Poisson, real traffic is above. */
  readonly squaredVariationFraction: number;
}

/** Requests as they were recorded, in order of arrival; times count from the first. */
export interface TracedRequests {
  readonly kind: 'trace';
  readonly arrivalSeconds: ArrayLike<number>;
  readonly inputTokens: ArrayLike<number>;
  readonly outputTokens: ArrayLike<number>;
  /** Tokens of each prompt that the prefix cache holds; none where absent. */
  readonly cachedTokens?: ArrayLike<number>;
}

/** What the replica is asked to serve. */
export type Workload = ClosedLoop | PoissonArrivals | BurstyArrivals | TracedRequests;

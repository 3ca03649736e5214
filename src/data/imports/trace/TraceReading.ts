/** What a file of requests says: when they came, how long they were, and what could not be read. */
export interface TraceReading {
  readonly rowCount: number;
  readonly badRowCount: number;
  /** The first rows that could not be read, each with its line and why. */
  readonly firstBad: readonly BadRow[];
  /** Names of the columns that were read, as the file spells them. */
  readonly columns: { readonly time: string; readonly input?: string; readonly output?: string };
  readonly timeKind: TimeKind;
  /** Zone of the first request in hours east of UTC, where its time states one. */
  readonly statedOffsetHours?: number;
  /** First and last request in seconds since 1970 UTC, or since the start where times are elapsed ones. */
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Hours by which times were moved later before they were counted into the week. */
  readonly offsetHours: number;
  /** Requests in each hour of the week, Monday 00:00 first: the mean of the times it was observed, 0 where it never was. */
  readonly requestsPerHour: readonly number[];
  /** How long each hour of the week was observed, in hours; 0 where it never was. */
  readonly observedHours: readonly number[];
  readonly input?: TokenFigures;
  readonly output?: TokenFigures;
  readonly peakMinute: PeakMinute;
  /**
   * Variance of the gaps between requests over their mean squared, within clock hours and weighted by requests: 1 where
   * they come at random. Absent where no hour has enough requests or the rows are out of order.
   */
  readonly gapSquaredVariation?: number;
  /** What a reader ought to know before trusting the figures. */
  readonly warnings: readonly string[];
}

/** Dates with a zone, dates without one, numbers since 1970, or numbers since the start. */
export type TimeKind = 'zoned' | 'unzoned' | 'epoch' | 'elapsed';

export interface BadRow {
  /** Line of the file on which the row begins; the first is 1. */
  readonly line: number;
  readonly message: string;
}

/** Lengths of prompts or answers; quantiles are within 0.4 % of the value they stand for. */
export interface TokenFigures {
  readonly totalTokens: number;
  readonly meanTokens: number;
  readonly p50Tokens: number;
  readonly p90Tokens: number;
  readonly p99Tokens: number;
  readonly mostTokens: number;
}

/** The busiest minute of the clock. */
export interface PeakMinute {
  readonly startSeconds: number;
  readonly requestCount: number;
  /** Its requests over those of a mean minute of its hour. */
  readonly overItsHour: number;
}

/** What became of a file of requests. */
export type TraceOutcome =
  | { readonly kind: 'read'; readonly trace: TraceReading }
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly badRowCount: number;
      readonly firstBad: readonly BadRow[];
    }
  | { readonly kind: 'stopped' };

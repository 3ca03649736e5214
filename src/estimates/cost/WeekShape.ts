/** Load over a week, hour by hour, as shares of its mean, with what a capacity serves of it. */
export interface WeekShape {
  /** 168 values with mean 1, Monday 00:00 first. */
  readonly hours: readonly number[];
  /** Busiest hour over the mean. */
  readonly peak: number;
  /** Share of all requests that a capacity, over the mean load, serves. */
  readonly servedFraction: (capacity: number) => number;
  /** Sum over the hours of ceil(max(0, load - floor) / step): instances of size `step` above `floor`, for every hour. */
  readonly stepHourCount: (step: number, floor?: number) => number;
  /** Mean over the hours of 1 - exp(-load x scale): share of time in which something runs. */
  readonly activeFraction: (scale: number) => number;
}

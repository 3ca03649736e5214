import type { Way } from '../marks/Way.ts';

export interface ProbabilityPoint {
  readonly at: number;
  /** Share of draws in which the way costs least. */
  readonly fraction: number;
}

export interface ProbabilityWay extends Way {
  /** In rising order of `at`, the same places for every way; at each the fractions add up to one. */
  readonly points: readonly ProbabilityPoint[];
}

/** What chances over a load or a use are drawn from. */
export interface ProbabilityInput {
  /** From the foot up. */
  readonly ways: readonly ProbabilityWay[];
  /** The reader's own place. */
  readonly own?: { readonly at: number; readonly name: string } | undefined;
  /** By ratio where `at` is a multiple of something, such as the load; the chart then says so. */
  readonly xScale: 'linear' | 'log';
  readonly width: number;
  /** Such as `Use of the servers, %` or `Load, times yours`. */
  readonly xName: string;
  /** A place as an axis needs it. */
  readonly tickText: (at: number) => string;
  /** A place as a reader says it, such as `38 % used`. */
  readonly placeText: (at: number) => string;
}

import { requestSeconds } from '../../formulas/latency/requestSeconds.ts';

/** Times that a load brings a request. */
export interface Latency {
  /** To the first token, for the share of requests that is promised it. */
  readonly ttftSeconds: number;
  /** Mean time of every further token. */
  readonly tpotSeconds: number;
  /** To the last token of an answer of the mean length, for the same share. */
  readonly endToEndSeconds: number;
}

/** Shares of requests that a promise can be made for; those that a simulation is summed up by. */
export type PromisedFraction = 0.5 | 0.9 | 0.95 | 0.99;

/** What readers are promised. */
export interface LatencyPromise {
  /** Share of the requests that see first token and whole answer in time. */
  readonly promisedFraction: PromisedFraction;
  readonly ttftSeconds: number;
  /** Mean time of every further token. */
  readonly tpotSeconds: number;
  /** The whole of an answer of the mean length; absent where nothing is promised of it. */
  readonly endToEndSeconds?: number;
}

/** A time that is promised. */
export type PromisePart = 'ttft' | 'tpot' | 'endToEnd';

/** Times of an answer of so many tokens. */
export const latencyOf = (ttftSeconds: number, tpotSeconds: number, outputTokens: number): Latency => ({
  ttftSeconds,
  tpotSeconds,
  endToEndSeconds: requestSeconds({ ttftSeconds, tpotSeconds, outputCount: outputTokens }),
});

/** What of a promise some times break first; undefined where they keep it. */
export function brokenPart(reached: Latency, promise: LatencyPromise): PromisePart | undefined {
  if (reached.tpotSeconds > promise.tpotSeconds) return 'tpot';
  if (reached.ttftSeconds > promise.ttftSeconds) return 'ttft';
  return reached.endToEndSeconds > (promise.endToEndSeconds ?? Infinity) ? 'endToEnd' : undefined;
}

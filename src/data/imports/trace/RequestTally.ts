import { secondsFromDays, secondsFromHours } from '../../../units/conversions.ts';
import { GapTally } from './GapTally.ts';
import { MinuteCounts } from './MinuteCounts.ts';
import { TokenHistogram } from './TokenHistogram.ts';
import type { PeakMinute, TokenFigures } from './TraceReading.ts';

/** Figures of all requests counted. */
export interface TalliedRequests {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly requestsPerHour: readonly number[];
  readonly observedHours: readonly number[];
  readonly peakMinute: PeakMinute;
  readonly gapSquaredVariation?: number;
  readonly input?: TokenFigures;
  readonly output?: TokenFigures;
}

/** The first Monday after 1970 began, so that elapsed times begin a week. */
const mondaySeconds = secondsFromDays(4);

/** Counts requests as they come; memory grows with the days they span, not with their number. */
export class RequestTally {
  readonly #minutes = new MinuteCounts();
  readonly #gaps = new GapTally();
  readonly #input = new TokenHistogram();
  readonly #output = new TokenHistogram();
  readonly #offsetSeconds: number;
  #movedSeconds = 0;
  #from = Infinity;
  #to = -Infinity;
  #count = 0;
  #isWhole = true;

  constructor(offsetHours: number) {
    this.#offsetSeconds = secondsFromHours(offsetHours);
  }

  /** Counts a request; false where it lies on one day more than can be kept. */
  add(seconds: number, isElapsed: boolean, input: number | undefined, output: number | undefined): boolean {
    this.#movedSeconds = this.#offsetSeconds + (isElapsed ? mondaySeconds : 0);
    if (!this.#minutes.add(seconds + this.#movedSeconds)) return false;
    this.#gaps.add(seconds);
    if (input !== undefined) this.#input.add(input);
    if (output !== undefined) this.#output.add(output);
    this.#from = Math.min(this.#from, seconds);
    this.#to = Math.max(this.#to, seconds);
    this.#count += 1;
    this.#isWhole &&= Number.isInteger(seconds);
    return true;
  }

  get count(): number {
    return this.#count;
  }

  /** Days with a request. */
  get dayCount(): number {
    return this.#minutes.dayCount;
  }

  get isOrdered(): boolean {
    return this.#gaps.isOrdered;
  }

  /** True where every time is a whole second. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Figures of at least one request. */
  figures(): TalliedRequests {
    const span = {
      fromSeconds: this.#from + this.#movedSeconds,
      toSeconds: this.#to + this.#movedSeconds,
    };
    const peakMinute = this.#minutes.peakMinute(span);
    const [input, output] = [this.#input.figures(), this.#output.figures()];
    const gapSquaredVariation = this.#gaps.squaredVariation();
    return {
      fromSeconds: this.#from,
      toSeconds: this.#to,
      ...this.#minutes.week(span),
      peakMinute: { ...peakMinute, startSeconds: peakMinute.startSeconds - this.#movedSeconds },
      ...(gapSquaredVariation !== undefined && { gapSquaredVariation }),
      ...(input && { input }),
      ...(output && { output }),
    };
  }
}

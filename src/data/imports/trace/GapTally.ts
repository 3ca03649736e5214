import { secondsFromHours } from '../../../units/conversions.ts';

/** Gaps an hour of the clock needs to tell how they vary. */
const leastGaps = 30;
/** Share of rows that may stand out of order; they are left out. */
const mostDisorderFraction = 0.01;

/**
 * How gaps between requests vary within clock hours, from rows in order of time, rising or falling.
 *
 * Within hours, since over a day the rise and fall of the load would count as variation too.
 */
export class GapTally {
  #previous: number | undefined;
  /** 1 where times rise, -1 where they fall, 0 while all are alike. */
  #direction = 0;
  #rowCount = 0;
  #disorderCount = 0;
  #hour = Number.NaN;
  #count = 0;
  #sum = 0;
  #squares = 0;
  #weight = 0;
  #weighted = 0;

  add(seconds: number): void {
    this.#rowCount += 1;
    const step = this.#previous === undefined ? 0 : seconds - this.#previous;
    if (this.#direction === 0) this.#direction = Math.sign(step);
    if (step * this.#direction < 0) {
      this.#disorderCount += 1;
      return;
    }
    const hour = Math.floor(seconds / secondsFromHours(1));
    if (hour !== this.#hour) this.#close(hour);
    else {
      const gap = Math.abs(step);
      this.#count += 1;
      this.#sum += gap;
      this.#squares += gap * gap;
    }
    this.#previous = seconds;
  }

  get isOrdered(): boolean {
    return this.#disorderCount <= mostDisorderFraction * this.#rowCount;
  }

  /** Mean over the hours, each as heavy as it has gaps; undefined where none has enough or rows are out of order. */
  squaredVariation(): number | undefined {
    this.#close(this.#hour);
    return this.isOrdered && this.#weight > 0 ? this.#weighted / this.#weight : undefined;
  }

  #close(next: number): void {
    if (this.#count >= leastGaps && this.#sum > 0) {
      const variation = Math.max(0, (this.#count * this.#squares) / (this.#sum * this.#sum) - 1);
      this.#weighted += variation * this.#count;
      this.#weight += this.#count;
    }
    [this.#hour, this.#count, this.#sum, this.#squares] = [next, 0, 0, 0];
  }
}

/**
 * Requests that have arrived and do not run: first those preempted, the last of them first, then the others by
 * arrival. Requests are numbered by arrival, so the others are a range.
 */
export class WaitingQueue {
  private readonly arrivalSeconds: Float64Array;
  private readonly preempted: Int32Array;
  private preemptedCount = 0;
  private arrivedCount = 0;
  private takenCount = 0;

  constructor(arrivalSeconds: Float64Array) {
    this.arrivalSeconds = arrivalSeconds;
    this.preempted = new Int32Array(arrivalSeconds.length);
  }

  get count(): number {
    return this.preemptedCount + this.arrivedCount - this.takenCount;
  }

  /** When the next request arrives; Infinity where none is known to. */
  get nextArrivalSeconds(): number {
    return this.arrivalSeconds[this.arrivedCount] ?? Infinity;
  }

  /** Lets in all that have arrived by now, and gives the seconds they have waited together. */
  letIn(nowSeconds: number): number {
    let waited = 0;
    for (let next = this.nextArrivalSeconds; next <= nowSeconds; next = this.nextArrivalSeconds) {
      waited += nowSeconds - next;
      this.arrivedCount++;
    }
    return waited;
  }

  /** Request to run next, or -1. */
  get first(): number {
    if (this.preemptedCount > 0) return this.preempted[this.preemptedCount - 1] ?? -1;
    return this.takenCount < this.arrivedCount ? this.takenCount : -1;
  }

  takeFirst(): void {
    if (this.preemptedCount > 0) this.preemptedCount--;
    else this.takenCount++;
  }

  putFirst(id: number): void {
    this.preempted[this.preemptedCount++] = id;
  }
}

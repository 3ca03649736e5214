import type { TimeSeries } from './SimulationResult.ts';

const intervalLimit = 300;

/**
 * Means of queue, batch and cache over equal intervals of a run whose length is not known beforehand: when the
 * intervals run out, neighbours are joined and the rest are twice as long.
 */
export class SeriesRecorder {
  private width: number;
  private index = 0;
  private elapsed = 0;
  private readonly waiting = new Float64Array(intervalLimit);
  private readonly running = new Float64Array(intervalLimit);
  private readonly blocks = new Float64Array(intervalLimit);

  constructor(firstWidthSeconds: number) {
    this.width = firstWidthSeconds;
  }

  /** Adds a time through which the state stayed as it is. */
  add(seconds: number, waitingCount: number, runningCount: number, blockCount: number): void {
    const end = this.elapsed + seconds;
    let from = this.elapsed;
    while (end > (this.index + 1) * this.width) {
      const border = (this.index + 1) * this.width;
      this.put(border - from, waitingCount, runningCount, blockCount);
      from = border;
      this.index++;
      if (this.index === intervalLimit) this.joinNeighbours();
    }
    this.put(end - from, waitingCount, runningCount, blockCount);
    this.elapsed = end;
  }

  /** Adds seconds that requests waited before they were seen, between two steps. */
  addWaiting(requestSeconds: number): void {
    this.waiting[this.index] = (this.waiting[this.index] ?? 0) + requestSeconds;
  }

  meanWaiting(): number {
    return this.waiting.reduce((sum, value) => sum + value, 0) / this.elapsed;
  }

  meanRunning(): number {
    return this.running.reduce((sum, value) => sum + value, 0) / this.elapsed;
  }

  series(blockCount: number): TimeSeries {
    const { width, index, elapsed } = this;
    const lengths = Float64Array.from({ length: index + 1 }, (_, at) =>
      Math.min(width, elapsed - at * width),
    );
    // A last interval too short to divide by is left out.
    const shown = lengths.filter((length) => length > width * 1e-6).length;
    const mean = (sums: Float64Array, by: number) =>
      sums.slice(0, shown).map((sum, at) => sum / ((lengths[at] ?? width) * by));
    return {
      seconds: lengths.slice(0, shown).map((length, at) => at * width + length / 2),
      waitingCount: mean(this.waiting, 1),
      runningCount: mean(this.running, 1),
      cacheFraction: mean(this.blocks, blockCount),
    };
  }

  private put(seconds: number, waitingCount: number, runningCount: number, blockCount: number): void {
    const { index, waiting, running, blocks } = this;
    waiting[index] = (waiting[index] ?? 0) + seconds * waitingCount;
    running[index] = (running[index] ?? 0) + seconds * runningCount;
    blocks[index] = (blocks[index] ?? 0) + seconds * blockCount;
  }

  private joinNeighbours(): void {
    for (const sums of [this.waiting, this.running, this.blocks]) {
      for (let pair = 0; pair < intervalLimit / 2; pair++) {
        sums[pair] = (sums[2 * pair] ?? 0) + (sums[2 * pair + 1] ?? 0);
      }
      sums.fill(0, intervalLimit / 2);
    }
    this.index = intervalLimit / 2;
    this.width *= 2;
  }
}

/** Requests that run, in order of admission: any leaves, and the newest is known, without a search. */
export class RunningList {
  count = 0;
  /** Newest request, or -1. */
  newest = -1;
  private readonly older: Int32Array;
  private readonly newer: Int32Array;

  constructor(requestCount: number) {
    this.older = new Int32Array(requestCount);
    this.newer = new Int32Array(requestCount);
  }

  add(id: number): void {
    this.older[id] = this.newest;
    this.newer[id] = -1;
    if (this.newest >= 0) this.newer[this.newest] = id;
    this.newest = id;
    this.count++;
  }

  remove(id: number): void {
    const older = this.older[id] ?? -1;
    const newer = this.newer[id] ?? -1;
    if (older >= 0) this.newer[older] = newer;
    if (newer >= 0) this.older[newer] = older;
    else this.newest = older;
    this.count--;
  }
}

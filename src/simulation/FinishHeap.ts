/** Requests by the token clock at which each ends: a binary heap over typed arrays that grows as needed. */
export class FinishHeap {
  private keys = new Float64Array(64);
  private ids = new Int32Array(64);
  private size = 0;

  /** Clock of the first to end; Infinity where there is none. */
  get firstKey(): number {
    return this.size === 0 ? Infinity : (this.keys[0] ?? 0);
  }

  /** Request that ends first; only where there is one. */
  get firstId(): number {
    return this.ids[0] ?? 0;
  }

  push(key: number, id: number): void {
    if (this.size === this.keys.length) this.grow();
    let place = this.size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.keys[parent] ?? 0;
      if (above <= key) break;
      this.keys[place] = above;
      this.ids[place] = this.ids[parent] ?? 0;
      place = parent;
    }
    this.keys[place] = key;
    this.ids[place] = id;
  }

  /** Takes the first away. */
  pop(): void {
    const size = --this.size;
    const key = this.keys[size] ?? 0;
    const id = this.ids[size] ?? 0;
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && (this.keys[child + 1] ?? 0) < (this.keys[child] ?? 0)) child++;
      const below = this.keys[child] ?? 0;
      if (below >= key) break;
      this.keys[place] = below;
      this.ids[place] = this.ids[child] ?? 0;
      place = child;
    }
    this.keys[place] = key;
    this.ids[place] = id;
  }

  private grow(): void {
    const { keys, ids } = this;
    this.keys = new Float64Array(2 * keys.length);
    this.ids = new Int32Array(2 * ids.length);
    this.keys.set(keys);
    this.ids.set(ids);
  }
}

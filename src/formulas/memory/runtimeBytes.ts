export interface RuntimeBytesInput {
  readonly aloneBytes: number;
  readonly perDoublingBytes: number;
  readonly tensorParallelCount: number;
  readonly graphBytes: number;
  readonly tableBytes: number;
}

/**
 * Bytes of a serving process beside weights, cache and activations: context and libraries, communication buffers that
 * grow with every doubling of the group, captured graphs, and the rotary table.
 */
export function runtimeBytes({
  aloneBytes,
  perDoublingBytes,
  tensorParallelCount,
  graphBytes,
  tableBytes,
}: RuntimeBytesInput): number {
  return aloneBytes + perDoublingBytes * Math.log2(tensorParallelCount) + graphBytes + tableBytes;
}

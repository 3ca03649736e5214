export interface SummedReserveBytesInput {
  readonly baseBytes: number;
  readonly perChunkTokenBytes: number;
  readonly chunkTokenCount: number;
  readonly perGraphBytes: number;
  readonly graphCount: number;
  readonly perAcceleratorBytes: number;
  readonly acceleratorCount: number;
}

/**
 * Bytes SGLang keeps free for everything but weights and cache, summed from what it will run: a base, prompt chunks,
 * captured graphs and communication.
 */
export function summedReserveBytes({
  baseBytes,
  perChunkTokenBytes,
  chunkTokenCount,
  perGraphBytes,
  graphCount,
  perAcceleratorBytes,
  acceleratorCount,
}: SummedReserveBytesInput): number {
  return (
    baseBytes +
    perChunkTokenBytes * chunkTokenCount +
    perGraphBytes * graphCount +
    perAcceleratorBytes * acceleratorCount
  );
}

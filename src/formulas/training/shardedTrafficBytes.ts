export interface ShardedTrafficBytesInput {
  readonly elementCount: number;
  readonly elementBytes: number;
  readonly exchangeCount: number;
  readonly shardCount: number;
}

/**
 * What an accelerator sends for one exchange of gradients, and of weights where these are sharded.
 *
 * Holds for activations that tensor parallelism exchanges as well. Reducing takes a scatter and a gather; sharded
 * weights are gathered forwards and backwards and gradients scattered.
 */
export function shardedTrafficBytes({
  elementCount,
  elementBytes,
  exchangeCount,
  shardCount,
}: ShardedTrafficBytesInput): number {
  return (exchangeCount * elementCount * elementBytes * (shardCount - 1)) / shardCount;
}

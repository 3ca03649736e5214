export interface ShardedTrafficBytesInput {
  readonly parameterCount: number;
  readonly elementBytes: number;
  readonly exchangeCount: number;
  readonly shardCount: number;
}

/**
 * What an accelerator sends for one exchange of gradients, and of weights where these are sharded.
 *
 * Reducing takes a scatter and a gather; sharded weights are gathered forwards and backwards and gradients scattered.
 */
export function shardedTrafficBytes({
  parameterCount,
  elementBytes,
  exchangeCount,
  shardCount,
}: ShardedTrafficBytesInput): number {
  return (exchangeCount * parameterCount * elementBytes * (shardCount - 1)) / shardCount;
}

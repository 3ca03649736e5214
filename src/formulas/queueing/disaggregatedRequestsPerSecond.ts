export interface DisaggregatedRequestsPerSecondInput {
  readonly prefillRequestsPerSecond: number;
  readonly linkRequestsPerSecond: number;
  readonly decodeRequestsPerSecond: number;
}

/** Most requests a second of separate pools: those that read, hand over and write no faster than the slowest of them. */
export function disaggregatedRequestsPerSecond({
  prefillRequestsPerSecond,
  linkRequestsPerSecond,
  decodeRequestsPerSecond,
}: DisaggregatedRequestsPerSecondInput): number {
  return Math.min(prefillRequestsPerSecond, linkRequestsPerSecond, decodeRequestsPerSecond);
}

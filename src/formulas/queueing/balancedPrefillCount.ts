export interface BalancedPrefillCountInput {
  readonly copyCount: number;
  /** Of one copy that only reads prompts. */
  readonly prefillRequestsPerSecond: number;
  /** Of one copy that only writes answers, its cache full. */
  readonly decodeRequestsPerSecond: number;
}

/**
 * Copies that should read prompts so that both pools are full at the same load; seldom whole.
 *
 * The nearest whole number that leaves a copy on each side loses what lies between.
 */
export function balancedPrefillCount({
  copyCount,
  prefillRequestsPerSecond,
  decodeRequestsPerSecond,
}: BalancedPrefillCountInput): number {
  return (copyCount * decodeRequestsPerSecond) / (prefillRequestsPerSecond + decodeRequestsPerSecond);
}

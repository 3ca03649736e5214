export interface TouchedExpertCountInput {
  readonly heldExpertCount: number;
  readonly expertCount: number;
  readonly activeExpertCount: number;
  readonly rowCount: number;
}

/**
 * Mean number of held experts that at least one token of the step visits, when each token picks its experts
 * uniformly.
 *
 * Real routing is skewed and touches fewer.
 */
export function touchedExpertCount({
  heldExpertCount,
  expertCount,
  activeExpertCount,
  rowCount,
}: TouchedExpertCountInput): number {
  return heldExpertCount * (1 - (1 - activeExpertCount / expertCount) ** rowCount);
}

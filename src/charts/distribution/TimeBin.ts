/** Times between two ends and their share of all; shares of all bins and of what lies beyond make one. */
export interface TimeBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

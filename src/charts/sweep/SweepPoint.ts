/** What one more or one fewer client brings: the pace of each, the yield of each accelerator, and the range of the yield. */
export interface SweepPoint {
  readonly interactivity: number;
  readonly throughput: number;
  readonly low: number;
  readonly high: number;
  readonly clients: number;
  readonly saturated: boolean;
}

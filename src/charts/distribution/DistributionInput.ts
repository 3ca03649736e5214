/** What a distribution is drawn from: every time, and the quantiles to mark. */
export interface DistributionInput {
  /** Sorted or not. */
  readonly seconds: readonly number[];
  readonly quantiles: readonly {
    readonly fraction: number;
    readonly name: string;
    readonly seconds: number;
  }[];
  /** Name of the horizontal axis; where it does not end in a unit of time, the one that suits is added. */
  readonly unitName: string;
  readonly width: number;
}

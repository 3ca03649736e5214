/** What lines over time are drawn from. */
export interface SeriesInput {
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    /** In rising order of `at`. */
    readonly values: readonly { readonly at: number; readonly value: number }[];
  }[];
  readonly width: number;
  readonly height: number;
  readonly xName: string;
  readonly yName: string;
}

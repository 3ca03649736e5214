/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  /** Absent where the figure is only told. */
  readonly target?: Target;
}

/** The figure to stay under or over. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** Whether a figure keeps its target; one without a target does. */
export const keepsTarget = ({ measured, target }: BenchRow): boolean =>
  target === undefined || ('atMost' in target ? measured <= target.atMost : measured >= target.atLeast);

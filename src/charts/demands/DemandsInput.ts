/** A demand and what it costs, in any one unit. */
export interface DemandRow {
  readonly id: string;
  readonly name: string;
  /** From 0 up. */
  readonly value: number;
}

export interface DemandsInput {
  /** In the order they are drawn. */
  readonly rows: readonly DemandRow[];
  readonly width: number;
  readonly xName: string;
  /** A value in the unit of the axis. */
  readonly text: (value: number) => string;
}

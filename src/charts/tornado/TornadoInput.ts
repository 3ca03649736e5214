/** One end of an assumption's range: its value as readers know it, and what it makes of the result. */
export interface TornadoEnd {
  readonly text: string;
  readonly result: number;
}

/** One assumption moved from its low to its high value, all others at their likely ones. */
export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Values at which the verdict turns, such as `below 1.88`; absent where nothing plausible turns it. */
  readonly turns?: string | undefined;
}

/** What a ranking of assumptions is drawn from; results are in any unit. */
export interface TornadoInput {
  readonly rows: readonly TornadoRow[];
  /** The result at likely values, and what to call it. */
  readonly base: { readonly name: string; readonly result: number };
  /** The result at which the verdict turns, what to call it, and the head of the column of values that turn it. */
  readonly turn?: { readonly name: string; readonly result: number; readonly header: string } | undefined;
  readonly width: number;
  readonly xName: string;
  /** A result in the unit of the axis. */
  readonly text: (result: number) => string;
}

/** One thing that could be bought: how long a token takes with it, and what it costs. */
export interface FrontPoint {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly value: number;
  /** True where nothing cheaper is as quick. */
  readonly best: boolean;
  /** True for what the answer names. */
  readonly chosen: boolean;
  readonly evidence: 'measured' | 'calibrated' | 'modelled';
}

export interface FrontInput {
  readonly points: readonly FrontPoint[];
  readonly width: number;
  readonly xName: string;
  readonly yName: string;
  /** A value as short as an axis needs it. */
  readonly tickText: (value: number) => string;
}

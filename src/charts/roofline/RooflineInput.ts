/** What a roofline is drawn from: a machine's roofs and slope, and what a step's parts reach under them. */
export interface RooflineInput {
  readonly roofs: readonly { readonly name: string; readonly flopPerSecond: number }[];
  readonly bytesPerSecond: number;
  readonly points: readonly {
    readonly id: string;
    readonly name: string;
    /** FLOP for each byte moved. */
    readonly intensity: number;
    readonly flopPerSecond: number;
    /** Share of the step's time. */
    readonly share: number;
    readonly evidence: 'measured' | 'calibrated' | 'modelled';
  }[];
  readonly width: number;
}

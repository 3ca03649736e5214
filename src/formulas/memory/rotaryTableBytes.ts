export interface RotaryTableBytesInput {
  readonly contextTokens: number;
  readonly rotaryDim: number;
  readonly elementBytes: number;
}

/**
 * Bytes of the table of sines and cosines that engines compute once for all positions.
 */
export function rotaryTableBytes({ contextTokens, rotaryDim, elementBytes }: RotaryTableBytesInput): number {
  return contextTokens * rotaryDim * elementBytes;
}

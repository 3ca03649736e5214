import type { RateClass } from './Arithmetic.ts';

/** Peaks that measured utilisation is a share of. */
export type ReferenceRates = { readonly [Rate in RateClass]: number } & {
  readonly memoryBytesPerSecond: number;
  readonly linkBytesPerSecond: number;
  readonly floorSeconds: number;
};

/** Utilisation of the physical bound, measured for one family of kernels over a grid of shapes. */
export interface KernelTable {
  readonly engine: string;
  readonly engineVersion: string;
  readonly family: string;
  readonly dtype: string;
  readonly axes: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Logarithm to base 2 of utilisation, the last axis fastest. */
  readonly log2Utilisation: Float32Array;
  readonly window?: number;
  /** Median error of the table against kernels it was not fitted on, as a share. */
  readonly medianError: number;
}

/** Everything measured of one accelerator's kernels. */
export interface KernelTables {
  readonly acceleratorId: string;
  readonly reference: ReferenceRates;
  readonly tables: readonly KernelTable[];
}

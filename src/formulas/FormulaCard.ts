import type { Dimension, Unit } from '../units/registry.ts';

/** What a reader needs to check a formula: equation, symbols with units, source, one worked example. */
export interface FormulaCard<Formula extends (input: never) => number> {
  readonly title: string;
  readonly tex: string;
  readonly result: { readonly symbol: string; readonly meaning: string; readonly unit: Unit };
  readonly symbols: {
    readonly [Key in keyof Parameters<Formula>[0]]: {
      readonly symbol: string;
      readonly meaning: string;
      readonly unit: Unit;
    };
  };
  /** Dimensions the definition itself brings in, such as the "per token" of bytes per token. */
  readonly introduces?: Dimension;
  /** When the formula does not hold, in a few words. */
  readonly limits?: string;
  /** Id of a record in content/data/sources. */
  readonly source: string;
  readonly example: {
    readonly input: Parameters<Formula>[0];
    readonly output: number;
    /** Where the expected value comes from: a publication, or "by hand" with the arithmetic. */
    readonly source: string;
  };
}

/** Which formula gave a line of an answer, and with which inputs. */
export interface FormulaUse {
  /** Path under src/formulas, such as `memory/kvCacheBytesPerToken`. */
  readonly path: string;
  readonly input: Readonly<Record<string, number>>;
  readonly output: number;
}

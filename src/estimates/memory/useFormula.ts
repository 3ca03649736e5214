import type { FormulaUse } from './FormulaUse.ts';

/** Evaluates a formula and keeps what went in, so that a reader can follow it. */
export const useFormula = <Input extends { readonly [Key in keyof Input]: number }>(
  path: string,
  formula: (input: Input) => number,
  input: Input,
): FormulaUse => ({ path, input: { ...input }, output: formula(input) });

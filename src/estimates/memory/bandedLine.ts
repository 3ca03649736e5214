import type { Band } from '../../units/Band.ts';
import type { FormulaUse } from './FormulaUse.ts';

/** A quantity with its range, and the formula and likely inputs it came from. */
export interface BandedLine {
  readonly bytes: Band;
  readonly formula: FormulaUse;
}

type Numbers = Readonly<Record<string, number>>;
type Bands = Readonly<Record<string, Band>>;

interface Inputs {
  readonly fixed?: Numbers;
  /** Inputs that raise the result: its low end takes their low end. */
  readonly rising?: Bands;
  /** Inputs that lower the result: its low end takes their high end. */
  readonly falling?: Bands;
}

function take(into: Record<string, number>, bands: Bands, end: keyof Band): void {
  for (const name in bands) into[name] = bands[name]?.[end] ?? Number.NaN;
}

/** Evaluates a formula at the likely inputs and at both ends of their ranges. */
export function bandedLine<Input extends { readonly [Key in keyof Input]: number }>(
  path: string,
  formula: (input: Input) => number,
  { fixed = {}, rising = {}, falling = {} }: Inputs,
): BandedLine {
  const at = (up: keyof Band, down: keyof Band) => {
    const input: Record<string, number> = { ...fixed };
    take(input, rising, up);
    take(input, falling, down);
    return input as Input;
  };
  const input = at('mid', 'mid');
  const output = formula(input);
  return {
    bytes: { low: formula(at('low', 'high')), mid: output, high: formula(at('high', 'low')) },
    formula: { path, input, output },
  };
}

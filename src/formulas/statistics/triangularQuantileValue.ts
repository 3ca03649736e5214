import { refuseUnless } from '../refuseUnless.ts';

export interface TriangularQuantileValueInput {
  readonly lowValue: number;
  readonly modeValue: number;
  readonly highValue: number;
  readonly quantileFraction: number;
}

/**
 * Value that a quantity lies below with some chance when only its least, likeliest and greatest value are known.
 *
 * Its ends are never exceeded: do not give a tenth percentile as the least value.
 */
export function triangularQuantileValue({
  lowValue,
  modeValue,
  highValue,
  quantileFraction,
}: TriangularQuantileValueInput): number {
  refuseUnless(
    quantileFraction >= 0 && quantileFraction <= 1,
    'quantileFraction',
    'from 0 to 1',
    quantileFraction,
  );
  refuseUnless(
    lowValue <= modeValue && modeValue <= highValue,
    'modeValue',
    'from lowValue to highValue',
    modeValue,
  );
  const [rise, fall] = [modeValue - lowValue, highValue - modeValue];
  const width = rise + fall;
  return quantileFraction * width < rise
    ? lowValue + Math.sqrt(quantileFraction * width * rise)
    : highValue - Math.sqrt((1 - quantileFraction) * width * fall);
}

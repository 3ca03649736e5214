import { refuseUnless } from '../refuseUnless.ts';

export interface SampleQuantileValueInput {
  readonly sortedValues: ArrayLike<number>;
  readonly quantileFraction: number;
}

/**
 * Value that a share of a sample lies below, straight between neighbours in order.
 *
 * Takes the values in rising order and does not check it. Other definitions differ in small samples; this is the one R and
 * NumPy use unless told otherwise.
 */
export function sampleQuantileValue({ sortedValues, quantileFraction }: SampleQuantileValueInput): number {
  refuseUnless(sortedValues.length > 0, 'sortedValues', 'at least one value', sortedValues.length);
  refuseUnless(
    quantileFraction >= 0 && quantileFraction <= 1,
    'quantileFraction',
    'from 0 to 1',
    quantileFraction,
  );
  const place = quantileFraction * (sortedValues.length - 1);
  const below = sortedValues[Math.floor(place)] ?? 0;
  const above = sortedValues[Math.ceil(place)] ?? below;
  return below + (place % 1) * (above - below);
}

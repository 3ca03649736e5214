import { linearScale } from './linearScale.ts';

/** Places a positive value on a range in proportion to its logarithm; what lies beyond the domain is placed at its ends if asked. */
export function logScale(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
  { clamped = false }: { readonly clamped?: boolean } = {},
): (value: number) => number {
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const place = linearScale([Math.log(from), Math.log(to)], range);
  return (value) => place(Math.log(clamped ? Math.min(Math.max(value, least), most) : value));
}

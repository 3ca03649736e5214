const steps = [[1], [1, 3], [1, 2, 5], [1, 2, 3, 5, 7]] as const;
const fewest = 4;
const most = 6;

/** Values to mark on a logarithmic axis: powers of ten, with values between them where the axis spans few powers. */
export function logTicks([low, high]: readonly [number, number]): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const inside = (value: number) => value >= low * 0.999 && value <= high * 1.001;
  for (const step of steps) {
    const values = powers.flatMap((power) => step.map((factor) => factor * power)).filter(inside);
    const stride = Math.ceil(values.length / most);
    if (values.length >= fewest) return values.filter((_, index) => index % stride === 0);
  }
  return powers.filter(inside);
}

/** Where one figure of a search may lie; figures are searched on a logarithmic scale. */
export interface Bounds {
  readonly low: number;
  readonly start: number;
  readonly high: number;
}

const golden = (Math.sqrt(5) - 1) / 2;
const narrowings = 12;

/** Least value of a function with one valley, by golden sections. */
export function goldenSection(valueAt: (x: number) => number, low: number, high: number): number {
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [leftValue, rightValue] = [valueAt(left), valueAt(right)];
  let [from, to] = [low, high];
  for (let round = 0; round < narrowings; round += 1) {
    if (leftValue <= rightValue) {
      [to, right, rightValue] = [right, left, leftValue];
      left = to - golden * (to - from);
      leftValue = valueAt(left);
    } else {
      [from, left, leftValue] = [left, right, rightValue];
      right = from + golden * (to - from);
      rightValue = valueAt(right);
    }
  }
  return (from + to) / 2;
}

/** Least loss over several figures, each searched in turn with the others held. */
export function coordinateSearch(
  bounds: readonly Bounds[],
  lossOf: (figures: readonly number[]) => number,
  rounds = 3,
): readonly number[] {
  const figures = bounds.map(({ start }) => start);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { low, high }] of bounds.entries()) {
      const best = goldenSection(
        (logarithm) => lossOf(figures.with(index, Math.exp(logarithm))),
        Math.log(low),
        Math.log(high),
      );
      figures[index] = Math.exp(best);
    }
  }
  return figures;
}

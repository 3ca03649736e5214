/** Places a value on a range in proportion. A domain without width is placed in the middle. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const width = to - from;
  return (value) => {
    const fraction = width === 0 ? 1 / 2 : (value - from) / width;
    return start * (1 - fraction) + end * fraction;
  };
}

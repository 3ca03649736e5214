interface Value {
  readonly at: number;
  readonly value: number;
}

/** At most the first, least, greatest and last value of each column of pixels; the drawn line stays the same. */
export function thinned(values: readonly Value[], columnOf: (at: number) => number): readonly Value[] {
  const kept: Value[] = [];
  let column: Value[] = [];
  let current = Number.NaN;
  for (const value of values) {
    const place = Math.floor(columnOf(value.at));
    if (place !== current) {
      kept.push(...extremes(column));
      column = [];
      current = place;
    }
    column.push(value);
  }
  return [...kept, ...extremes(column)];
}

const mostKept = 4;

function extremes(column: readonly Value[]): readonly Value[] {
  if (column.length <= mostKept) return column;
  const least = column.reduce((one, other) => (other.value < one.value ? other : one));
  const greatest = column.reduce((one, other) => (other.value > one.value ? other : one));
  return column.filter(
    (value, index) => index === 0 || index === column.length - 1 || value === least || value === greatest,
  );
}

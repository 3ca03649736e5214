import { kernelReference, type KernelTable, kernelTable } from '../../src/data/kernelFile.ts';
import { fitGrid } from './fitGrid.ts';
import { base64FromGrid, corners, gridFromBase64, weighedSum } from './grid.ts';
import { readTimings, type TimedTable } from './readTimings.ts';

/** Steps of a grid for each factor of two: one step is 7 %, so rounding costs at most 3.5 %. */
const scale = 10;
/** Fewer timings could not be both fitted and held out. */
const leastTimings = 20;
const mostNodesOfAxis = 12;
const timingsForEachNode = 2;
const heldOutFraction = 0.2;

/**
 * The text of a kernel file, one table a line so that changes can be read, and what was left out.
 * `timings` is CSV, `reference` JSON, `source` the id of a record in content/data/sources.
 *
 * @throws {TypeError} when a row is wrong or no table has timings enough.
 */
export function kernelFileText({
  timings,
  reference,
  source,
}: Record<'timings' | 'reference' | 'source', string>) {
  const peaks = kernelReference.parse(JSON.parse(reference));
  const timed = readTimings(timings, peaks);
  const whole = timed.filter((table) => table.timings.size >= leastTimings);
  const most = Math.max(0, ...timed.map((table) => table.timings.size));
  if (whole.length === 0)
    throw new TypeError(`timings of one table must be at least ${leastTimings} sane ones, got ${most}`);
  const leftOut = timed.flatMap((table) => {
    const name = Object.values(table.key).join(' ');
    return [
      ...(table.droppedCount ? [`${name}: ${table.droppedCount} timings out of range`] : []),
      ...(whole.includes(table) ? [] : [`${name}: only ${table.timings.size} timings`]),
    ];
  });
  const tables = whole.map((table) => JSON.stringify(distilled(table))).join(',\n');
  const head = `"source":${JSON.stringify(source)},\n"reference":${JSON.stringify(peaks)},\n"scale":${scale}`;
  return { text: `{${head},\n"tables":[\n${tables}\n]}\n`, leftOut };
}

function distilled({ key, axisNames, timings: byShape }: TimedTable): KernelTable {
  const timings = [...byShape.values()];
  const nodes = Math.floor((timings.length / timingsForEachNode) ** (1 / axisNames.length));
  const axes = axisNames.map((_, axis) =>
    axisValues(
      new Set(timings.map(({ point }) => point[axis] ?? NaN)),
      Math.min(mostNodesOfAxis, Math.max(2, nodes)),
    ),
  );
  // Multiples of the golden ratio spread evenly, whatever the order of the file.
  const parts = Object.groupBy(timings, (_, at) =>
    (at * 0.618034) % 1 < heldOutFraction ? 'held' : 'fitted',
  );
  const trial = gridFromBase64(base64FromGrid(fitGrid(axes, parts.fitted ?? []), scale), scale);
  const errors = (parts.held ?? [])
    .map(({ point, log2Utilisation: known }) =>
      Math.abs(2 ** (known - weighedSum(corners(axes, point), trial)) - 1),
    )
    .sort((one, other) => one - other);
  const error = (share: number) => Number(errors[Math.floor(share * (errors.length - 1))]?.toFixed(4));
  return kernelTable.parse({
    ...key,
    axes: axisNames.map((name, axis) => ({ name, values: axes[axis] })),
    rows: timings.length,
    medianError: error(0.5),
    p90Error: error(0.9),
    grid: base64FromGrid(fitGrid(axes, timings), scale),
  });
}

/** Values that were timed, at most so many, spread evenly in log2 from the least to the largest. */
function axisValues(timed: ReadonlySet<number>, most: number): readonly number[] {
  const values = [...timed].sort((one, other) => one - other);
  const [least = NaN, largest = NaN] = [values.at(0), values.at(-1)];
  if (values.length <= most) return values;
  const wanted = Array.from({ length: most }, (_, at) => least * (largest / least) ** (at / (most - 1)));
  const gap = (value: number, goal: number) => Math.abs(Math.log2(value / goal));
  const nearest = (goal: number) =>
    values.reduce((best, value) => (gap(value, goal) < gap(best, goal) ? value : best));
  return [...new Set(wanted.map(nearest))];
}

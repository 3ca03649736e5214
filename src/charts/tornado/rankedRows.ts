import type { TornadoInput, TornadoRow } from './TornadoInput.ts';

const most = 12;

/** The least and the greatest result of an assumption, that at likely values among them. */
export const reachOf = ({ low, high }: TornadoRow, base: number): readonly [number, number] => [
  Math.min(low.result, high.result, base),
  Math.max(low.result, high.result, base),
];

/** Assumptions by how far they move the result: the twelve that move it most, and the others. */
export function rankedRows({ rows, base }: Pick<TornadoInput, 'rows' | 'base'>): {
  readonly shown: readonly TornadoRow[];
  readonly others: readonly TornadoRow[];
} {
  const widthOf = (row: TornadoRow) => {
    const [least, greatest] = reachOf(row, base.result);
    return greatest - least;
  };
  const sorted = rows.toSorted((one, other) => widthOf(other) - widthOf(one));
  // One row for a single other takes no more room than its summary.
  const count = sorted.length === most + 1 ? most + 1 : most;
  return { shown: sorted.slice(0, count), others: sorted.slice(count) };
}

import type { OctaveAxis } from './OctaveAxis.ts';

/** A function of two counts at the crossings of two axes, each worked out when it is first needed. */
export class LazyGrid {
  private readonly values: Float64Array;
  private readonly rows: Float64Array;
  private readonly columns: Float64Array;
  private readonly columnCount: number;
  private readonly secondsAt: (row: number, column: number) => number;

  constructor(rows: OctaveAxis, columns: OctaveAxis, secondsAt: (row: number, column: number) => number) {
    this.rows = rows.points;
    this.columns = columns.points;
    this.columnCount = columns.points.length;
    this.values = new Float64Array(rows.points.length * columns.points.length).fill(NaN);
    this.secondsAt = secondsAt;
  }

  at(row: number, column: number): number {
    const index = row * this.columnCount + column;
    const known = this.values[index] ?? 0;
    // Only NaN, which stands for "not yet known", differs from itself.
    return known === known ? known : this.workOut(row, column, index);
  }

  private workOut(row: number, column: number, index: number): number {
    const seconds = this.secondsAt(this.rows[row] ?? 0, this.columns[column] ?? 0);
    this.values[index] = seconds;
    return seconds;
  }
}

import { OctaveAxis } from './OctaveAxis.ts';

/** A function of a count, known at points four to the octave and straight between them; exact up to 8. */
export class OctaveLine {
  private readonly axis: OctaveAxis;
  private readonly values: Float64Array;
  private readonly slopes: Float64Array;

  constructor(lastCount: number, secondsAt: (count: number) => number) {
    this.axis = new OctaveAxis(lastCount, 2);
    const { points } = this.axis;
    // Nothing is asked at 0, so the first point borrows the value at 1.
    const values = points.map((point) => secondsAt(Math.max(1, point)));
    this.values = values;
    this.slopes = points.map((point, index) => {
      const width = (points[index + 1] ?? point) - point;
      return width > 0 ? ((values[index + 1] ?? 0) - (values[index] ?? 0)) / width : 0;
    });
  }

  at(count: number): number {
    const cell = this.axis.cellOf(count);
    const { points } = this.axis;
    return (this.values[cell] ?? 0) + (this.slopes[cell] ?? 0) * (count - (points[cell] ?? 0));
  }
}

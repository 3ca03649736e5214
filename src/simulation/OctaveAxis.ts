/**
 * Points from 0 to a last value, evenly spaced within each octave and twice as far apart in the next, so that
 * the cell of a number is found from its leading bits without a logarithm. With b bits there are 2^b points an
 * octave, and every whole number up to 2^(b+1) is a point. The last point is the last value itself.
 */
export class OctaveAxis {
  readonly points: Float64Array;
  private readonly bits: number;

  constructor(lastValue: number, bits: number) {
    this.bits = bits;
    const points: number[] = [];
    for (let index = 0; points.length < 2 || (points.at(-1) ?? 0) < lastValue; index++) {
      points.push(Math.min(this.pointAt(index), Math.max(1, lastValue)));
    }
    this.points = Float64Array.from(points);
  }

  /** Index of the last point that is not above the value, always with another point after it. */
  cellOf(value: number): number {
    const whole = value | 0;
    const shift = 31 - Math.clz32(whole) - this.bits;
    const index = shift <= 0 ? whole : (shift << this.bits) + (whole >> shift);
    const last = this.points.length - 2;
    return index > last ? last : index;
  }

  private pointAt(index: number): number {
    const perOctave = 2 ** this.bits;
    if (index < perOctave) return index;
    const octave = Math.floor(index / perOctave) - 1;
    return (perOctave + (index % perOctave)) * 2 ** octave;
  }
}

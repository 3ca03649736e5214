import { monthsPerYear } from '../../units/conversions.ts';

/** A price that changes by the same share every month. */
export class PricePath {
  /** The price of this month over that of the first. */
  factor = 1;
  private readonly step: number;

  constructor(changePerYearFraction: number) {
    this.step = Math.pow(1 + changePerYearFraction, 1 / monthsPerYear);
  }

  next(): void {
    this.factor *= this.step;
  }
}

import { residualValueUsd } from '../../formulas/cost/residualValueUsd.ts';
import { monthsFromSeconds, monthsPerYear } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';

/** Servers by the month they were bought, with what they cost; they leave, and are sold, when their service ends. */
export class ServerFleet {
  count = 0;
  /** What the servers in use cost when bought. */
  valueUsd = 0;
  /** The same of those whose warranty is over. */
  agedUsd = 0;
  private readonly counts: Float64Array;
  private readonly values: Float64Array;
  /** Of the values, what can be sold at the end. */
  private readonly sellable: Float64Array;
  private readonly yearlyLossFraction: number;
  private readonly lifeMonths: number;
  private readonly warrantyMonths: number;

  constructor(
    monthCount: number,
    { serviceLifeSeconds, warrantySeconds, valueLossPerYearFraction }: CostAssumptions,
  ) {
    this.yearlyLossFraction = valueLossPerYearFraction;
    this.counts = new Float64Array(monthCount);
    this.values = new Float64Array(monthCount);
    this.sellable = new Float64Array(monthCount);
    this.lifeMonths = Math.max(1, Math.round(monthsFromSeconds(serviceLifeSeconds)));
    this.warrantyMonths = Math.max(0, Math.round(monthsFromSeconds(warrantySeconds)));
  }

  /** Lets warranties and lives end at the beginning of a month, and gives what the leaving servers sell for. */
  begin(month: number): number {
    const aged = month - this.warrantyMonths;
    if (aged >= 0 && this.warrantyMonths < this.lifeMonths) this.agedUsd += this.values[aged] ?? 0;
    const dead = month - this.lifeMonths;
    if (dead < 0) return 0;
    const soldUsd = this.soldUsd(dead, month);
    this.count -= this.counts[dead] ?? 0;
    this.valueUsd -= this.values[dead] ?? 0;
    if (this.warrantyMonths < this.lifeMonths) this.agedUsd -= this.values[dead] ?? 0;
    this.counts[dead] = 0;
    this.values[dead] = 0;
    this.sellable[dead] = 0;
    return soldUsd;
  }

  buy(month: number, count: number, usd: number): void {
    this.take(month, count, usd);
    this.sellable[month] = (this.sellable[month] ?? 0) + usd;
  }

  /** Takes in servers that are worth so much and that nobody will sell. */
  take(month: number, count: number, usd: number): void {
    this.count += count;
    this.valueUsd += usd;
    this.counts[month] = (this.counts[month] ?? 0) + count;
    this.values[month] = (this.values[month] ?? 0) + usd;
    if (this.warrantyMonths === 0) this.agedUsd += usd;
  }

  /** What those bought and still in use sell for at the end. */
  resaleUsd(monthCount: number): number {
    let sum = 0;
    for (let month = 0; month < this.sellable.length; month += 1) sum += this.soldUsd(month, monthCount);
    return sum;
  }

  private soldUsd(bought: number, sold: number): number {
    const priceUsd = this.sellable[bought] ?? 0;
    if (priceUsd === 0) return 0;
    const yearCount = (sold - bought) / monthsPerYear;
    return residualValueUsd({ priceUsd, yearlyLossFraction: this.yearlyLossFraction, yearCount });
  }
}

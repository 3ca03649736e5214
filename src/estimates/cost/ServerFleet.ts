import { residualValueUsd } from '../../formulas/cost/residualValueUsd.ts';
import { monthsFromSeconds, monthsPerYear } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import { serviceMonthCount } from './serviceMonthCount.ts';

/** Servers that came in the same month. */
interface Batch {
  readonly month: number;
  readonly count: number;
  readonly usd: number;
  /** Servers that stood there before belong to somebody who will not sell them. */
  readonly forSale: boolean;
}

/** Servers by the month they were bought, with what they cost; they leave, and are sold, when their service ends. */
export class ServerFleet {
  count = 0;
  /** What the servers in use cost when bought. */
  valueUsd = 0;
  /** The same of those whose warranty is over. */
  agedUsd = 0;
  // In the order of their months; few, so that they are quicker to go through than the months.
  private readonly batches: Batch[] = [];
  /** How many of the batches are out of warranty, and out of service. */
  private agedCount = 0;
  private goneCount = 0;
  private readonly yearlyLossFraction: number;
  private readonly lifeMonths: number;
  private readonly warrantyMonths: number;

  constructor(assumed: CostAssumptions) {
    this.yearlyLossFraction = assumed.valueLossPerYearFraction;
    this.lifeMonths = serviceMonthCount(assumed);
    this.warrantyMonths = Math.max(0, Math.round(monthsFromSeconds(assumed.warrantySeconds)));
  }

  /** Lets warranties and lives end at the beginning of a month, and gives what the leaving servers sell for. */
  begin(month: number): number {
    let soldUsd = 0;
    for (
      let batch = this.batches[this.goneCount];
      batch && batch.month + this.lifeMonths <= month;
      batch = this.batches[this.goneCount]
    ) {
      soldUsd += this.soldUsd(batch, month);
      this.count -= batch.count;
      this.valueUsd -= batch.usd;
      if (this.goneCount < this.agedCount) this.agedUsd -= batch.usd;
      this.goneCount += 1;
    }
    this.age(month);
    return soldUsd;
  }

  /** Lets warranties end. */
  private age(month: number): void {
    this.agedCount = Math.max(this.agedCount, this.goneCount);
    for (
      let batch = this.batches[this.agedCount];
      batch && batch.month + this.warrantyMonths <= month;
      batch = this.batches[this.agedCount]
    ) {
      this.agedUsd += batch.usd;
      this.agedCount += 1;
    }
  }

  buy(month: number, count: number, usd: number): void {
    this.add({ month, count, usd, forSale: true });
  }

  /** Takes in servers that are worth so much and that nobody will sell. */
  take(month: number, count: number, usd: number): void {
    this.add({ month, count, usd, forSale: false });
  }

  private add(batch: Batch): void {
    this.batches.push(batch);
    this.count += batch.count;
    this.valueUsd += batch.usd;
    this.age(batch.month);
  }

  /** What those bought and still in use sell for at the end. */
  resaleUsd(monthCount: number): number {
    let sum = 0;
    for (let place = this.goneCount; place < this.batches.length; place += 1) {
      const batch = this.batches[place];
      if (batch) sum += this.soldUsd(batch, monthCount);
    }
    return sum;
  }

  private soldUsd({ month, usd, forSale }: Batch, sold: number): number {
    if (!forSale || usd === 0) return 0;
    const yearCount = (sold - month) / monthsPerYear;
    return residualValueUsd({ priceUsd: usd, yearlyLossFraction: this.yearlyLossFraction, yearCount });
  }
}

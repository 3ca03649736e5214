import { costCategories, Ledger } from './Ledger.ts';

/** Something bought that serves for years. */
export interface Purchase {
  readonly place: number;
  readonly month: number;
  readonly usd: number;
}

/** A ledger that also keeps what an accountant asks for: what was bought, what paid for it, and what each month's cash went to. */
export class Journal extends Ledger {
  readonly purchases: Purchase[] = [];
  /** Cash that paid for purchases, without interest, by month. */
  readonly paidOff: Float64Array;
  private readonly byPlace: readonly Float64Array[];

  constructor(monthCount: number) {
    super(monthCount);
    this.paidOff = new Float64Array(monthCount + 1);
    this.byPlace = costCategories.map(() => new Float64Array(monthCount + 1));
  }

  /** Cash of a month that went to one category. */
  spentOn(place: number, month: number): number {
    return this.byPlace[place]?.[month] ?? 0;
  }

  override spend(place: number, month: number, usd: number): void {
    super.spend(place, month, usd);
    addTo(this.byPlace[place], month, usd);
  }

  override take(place: number, month: number, usd: number): void {
    this.purchases.push({ place, month, usd });
  }

  override payOff(place: number, month: number, usd: number): void {
    super.payOff(place, month, usd);
    addTo(this.paidOff, month, usd);
  }
}

/** Adds to a month; what is later than the last counts there, as in the ledger. */
function addTo(months: Float64Array | undefined, month: number, usd: number): void {
  if (!months) return;
  const due = Math.min(month, months.length - 1);
  months[due] = (months[due] ?? 0) + usd;
}

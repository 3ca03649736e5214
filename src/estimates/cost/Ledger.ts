/** What money goes to. */
export const costCategories = [
  'servers',
  'network',
  'site',
  'energy',
  'colocation',
  'staff',
  'platform',
  'software',
  'support',
  'financing',
  'rent',
  'input',
  'cached',
  'output',
  'traffic',
  'project',
  'resale',
] as const;

export type CostCategory = (typeof costCategories)[number];

/** Where a ledger keeps each category. Numbers, since bookings are made by the million and names are slow to look up. */
export const places = Object.fromEntries(
  costCategories.map((category, place) => [category, place]),
) as Readonly<Record<CostCategory, number>>;

/** Cash that leaves, month by month and by what it goes to; money that comes back is negative. */
export class Ledger {
  /** USD at the beginning (0) and at the end of every month. */
  readonly months: Float64Array;
  readonly monthCount: number;
  readonly categories = new Float64Array(costCategories.length);
  /** Energy of servers and room together, and mass of water and CO2, over all months. */
  joules = 0;
  carbonKilograms = 0;
  waterCubicMetres = 0;

  constructor(monthCount: number) {
    this.monthCount = monthCount;
    this.months = new Float64Array(monthCount + 1);
  }

  /** Empties it for the next draw. */
  clear(): this {
    this.months.fill(0);
    this.categories.fill(0);
    this.joules = 0;
    this.carbonKilograms = 0;
    this.waterCubicMetres = 0;
    return this;
  }

  /** Books what is due by the end; anything later is due then. */
  spend(place: number, month: number, usd: number): void {
    const due = month < this.monthCount ? month : this.monthCount;
    this.months[due] = (this.months[due] ?? 0) + usd;
    this.categories[place] = (this.categories[place] ?? 0) + usd;
  }
  /** Takes in something that serves for years, at its price. */
  take(_place: number, _month: number, _usd: number): void {
    // Cash knows of payments alone; a `Journal` keeps what was bought.
  }

  /** Books a payment for such a thing, without interest. */
  payOff(place: number, month: number, usd: number): void {
    this.spend(place, month, usd);
  }
}

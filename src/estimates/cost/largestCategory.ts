import type { WayCost } from './CostEstimate.ts';
import type { CostCategory } from './Ledger.ts';

/** A category, and its share of the cash that leaves. */
export interface LargestCategory {
  readonly category: CostCategory;
  readonly paidFraction: number;
}

/** What takes most of the cash that leaves, and its share of it; money that comes back is in neither. Undefined where nothing leaves. */
export function largestCategory({ categories }: Pick<WayCost, 'categories'>): LargestCategory | undefined {
  const paid = (Object.entries(categories) as [CostCategory, number][]).filter(([, usd]) => usd > 0);
  const [largest] = paid.toSorted(([, one], [, other]) => other - one);
  if (!largest) return undefined;
  const [category, usd] = largest;
  return { category, paidFraction: usd / paid.reduce((sum, [, one]) => sum + one, 0) };
}

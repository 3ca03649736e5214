import type { WayCost } from '../../estimates/cost/CostEstimate.ts';
import type { CostCategory } from '../../estimates/cost/Ledger.ts';

/** What takes most of the cash that leaves, and its share of it; money that comes back is in neither. Undefined where nothing leaves. */
export function largestCategory({
  categories,
}: Pick<WayCost, 'categories'>):
  { readonly category: CostCategory; readonly paidFraction: number } | undefined {
  const paid = (Object.entries(categories) as [CostCategory, number][]).filter(([, usd]) => usd > 0);
  const [largest] = paid.toSorted(([, one], [, other]) => other - one);
  if (!largest) return undefined;
  const [category, usd] = largest;
  return { category, paidFraction: usd / paid.reduce((sum, [, one]) => sum + one, 0) };
}

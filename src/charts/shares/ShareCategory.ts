import { costCategories, type CostCategory } from './costCategories.ts';
import { decisionCriteria, type DecisionCriterion } from './decisionCriteria.ts';

/** What a bar is parted by: what money goes to, or what a score comes from. */
export type ShareCategory = CostCategory | DecisionCriterion;

/** Every category in the order in which it is drawn. */
export const shareCategories: readonly ShareCategory[] = [...costCategories, ...decisionCriteria];

const criteria: ReadonlySet<ShareCategory> = new Set(decisionCriteria);

/** Class of a category's colour. */
export const shareClass = (category: ShareCategory): string =>
  `${criteria.has(category) ? 'criterion' : 'cost'}-${category}`;

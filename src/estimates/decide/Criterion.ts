/** What ways to serve are weighed by. */
export const criteria = ['control', 'security', 'performance', 'cost', 'time', 'skills'] as const;
export type Criterion = (typeof criteria)[number];

/** What each criterion weighs beside the others; only their proportions count. */
export type Weights = Readonly<Record<Criterion, number>>;

/** The same for every criterion. */
export const ofEveryCriterion = <Value>(
  of: (criterion: Criterion) => Value,
): Readonly<Record<Criterion, Value>> =>
  Object.fromEntries(criteria.map((criterion) => [criterion, of(criterion)])) as Record<Criterion, Value>;

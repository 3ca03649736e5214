/** What money goes to; each has its own colour in `charts.css`. */
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
  'rest',
] as const;

export type CostCategory = (typeof costCategories)[number];

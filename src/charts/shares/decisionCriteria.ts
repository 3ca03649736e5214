/** What ways are weighed by; each has its own colour in `charts.css`. */
export const decisionCriteria = ['control', 'security', 'performance', 'cost', 'time', 'skills'] as const;

export type DecisionCriterion = (typeof decisionCriteria)[number];

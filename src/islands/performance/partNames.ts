import type { StepPart } from '../../estimates/performance/PerformanceEstimate.ts';

/** What a step's time is spent on, in a reader's words. */
export const partNames: Readonly<Record<StepPart, string>> = {
  projections: 'Projections',
  attention: 'Attention',
  'feed-forward': 'Feed-forward',
  experts: 'Experts',
  head: 'Output head',
  'element-wise': 'Norms and copies',
  communication: 'Between accelerators',
  host: 'Processor',
  prompts: 'Prompts of others',
};

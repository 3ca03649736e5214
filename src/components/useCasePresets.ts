import { siteEconomics as economics } from '../data/siteEconomics.ts';

/** Kinds of traffic a cost calculator can begin from, in the order of their records. */
export const useCasePresets = economics.workloads.map(({ id, name, useCase, inputTokens, outputTokens }) => ({
  id,
  name,
  useCase,
  inputTokens,
  outputTokens,
}));

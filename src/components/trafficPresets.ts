import { records } from '../data/siteCatalogue.ts';

/** Kinds of traffic a calculator can begin from, in the order of their records. */
export const trafficPresets = [...records.workloads]
  .sort(([, one], [, other]) => one.order - other.order)
  .map(([id, { name, input_tokens, output_tokens }]) => ({
    id,
    name,
    inputTokens: input_tokens.value,
    outputTokens: output_tokens.value,
  }));

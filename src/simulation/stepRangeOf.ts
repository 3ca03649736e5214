import type { EngineRules } from './EngineRules.ts';
import type { Requests } from './Requests.ts';
import type { StepRange } from './TabulatedStepTimes.ts';

/** The largest counts that these requests can bring to a step under these rules. */
export function stepRangeOf(requests: Requests, rules: EngineRules): StepRange {
  const { maxSequences, maxBatchedTokens, prefillAlone, speculation } = rules;
  const sequenceCount = Math.min(maxSequences, requests.count);
  const rowsPerSequence = 1 + (speculation?.draftTokens ?? 0);
  let contextCount = 1;
  for (const [request, input] of requests.inputTokens.entries()) {
    contextCount = Math.max(contextCount, input + (requests.outputTokens[request] ?? 0) + rowsPerSequence);
  }
  const promptRows = Math.min(maxBatchedTokens, sequenceCount * contextCount);
  return {
    rowCount: prefillAlone ? Math.max(promptRows, sequenceCount * rowsPerSequence) : promptRows,
    sequenceCount,
    contextCount,
    sampledCount: sequenceCount * rowsPerSequence,
  };
}

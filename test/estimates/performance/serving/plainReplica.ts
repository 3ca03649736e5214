import type { Step } from '../../../../src/estimates/performance/compileStep.ts';
import type { EngineTiming } from '../../../../src/estimates/performance/EngineTiming.ts';
import type { Replica } from '../../../../src/estimates/performance/serving/Replica.ts';

const spread = { tpot: 0, ttft: 0, ceiling: 0 };

export const plainTiming: EngineTiming = {
  kernelEngine: '',
  hostSeconds: 0,
  expertLayerSeconds: 0,
  dispatchSeconds: 0.01,
  queueFactor: 0.5,
  spread: { own: spread, 'other-engine': spread, sibling: spread, constants: spread },
  prefillAlone: false,
};

/** A step whose times are whole milliseconds, so that what is made of them can be worked out by hand. */
export const plainStep: Step = {
  linearSeconds: (rows) => 0.008 + rows * 1e-5,
  decodeAttentionSeconds: (sequences, context) => sequences * context * 1e-7,
  prefillAttentionSeconds: (count, prior) => count * (prior + count / 2) * 1e-8,
  headSeconds: (count) => 0.001 + count * 1e-5,
  hostSeconds: 0.001,
  stageCount: 1,
  operators: [],
};

/** A copy that reads 1,000 tokens and writes 100 to each request. */
export const plainReplica: Replica = {
  step: plainStep,
  timing: plainTiming,
  inputTokens: 1000,
  outputTokens: 100,
  cachedTokens: 0,
  batchTokens: 2048,
  mostRunningCount: 50,
  lockstepCount: 1,
  tokensPerStepCount: 1,
  rowsPerRequestCount: 1,
};

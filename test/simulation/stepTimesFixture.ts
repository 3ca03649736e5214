import type { StepTimes } from '../../src/simulation/StepTimes.ts';

/** An 8-billion-parameter model on one accelerator of the H100's class, as smooth closed forms. */
export const smoothStepTimes: StepTimes = {
  hostSeconds: 0.0005,
  linearSeconds: (rows) => Math.hypot(0.005, rows * 2.5e-5),
  decodeAttentionSeconds: (sequences, context) => 5e-5 + (sequences * context * 5e-8) ** 0.9,
  prefillAttentionSeconds: (added, prior) => Math.hypot(5e-5, (added * (prior + added / 2) * 6e-10) ** 0.95),
  headSeconds: (sampled) => Math.hypot(3e-4, sampled * 2e-6),
};

/** Straight lines, and the parabola of attention, which tables give back exactly. */
export const straightStepTimes: StepTimes = {
  hostSeconds: 0.0005,
  linearSeconds: (rows) => 0.005 + rows * 2.5e-5,
  decodeAttentionSeconds: (sequences, context) => 5e-5 + sequences * context * 5e-8,
  prefillAttentionSeconds: (added, prior) => 5e-5 + added * (prior + added / 2) * 6e-10,
  headSeconds: (sampled) => 3e-4 + sampled * 2e-6,
};

/** A step takes 1 s whatever it holds. */
export const evenStepTimes: StepTimes = {
  hostSeconds: 1,
  linearSeconds: () => 0,
  decodeAttentionSeconds: () => 0,
  prefillAttentionSeconds: () => 0,
  headSeconds: () => 0,
};

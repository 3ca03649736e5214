import type { ServingMeasurement } from '../data/servingMeasurement.ts';
import type { PerformanceEstimate } from '../estimates/performance/PerformanceEstimate.ts';
import type { Band } from '../units/Band.ts';

export const servingMetrics = {
  tpot: 'Time per output token',
  ttft: 'Time to first token',
  ceiling: 'Most output a second',
  'single-stream': 'Output rate of one request',
  batch: 'Output rate, all prompts at once',
  prompt: 'Reading one prompt, nothing else running',
} as const;
export type ServingMetric = keyof typeof servingMetrics;

/** One measured figure of a row and how an estimate answers it. */
export interface ServingFigure {
  readonly metric: ServingMetric;
  readonly measured: number;
  readonly predictedOf: (estimate: PerformanceEstimate) => Band;
}

type Kind = Omit<ServingFigure, 'measured'> & {
  readonly cell: 'ttft_seconds' | 'tpot_seconds' | 'output_tokens_per_second';
};
const ttft: Kind = { metric: 'ttft', cell: 'ttft_seconds', predictedOf: ({ ttftSeconds }) => ttftSeconds };
const tpot: Kind = { metric: 'tpot', cell: 'tpot_seconds', predictedOf: ({ tpotSeconds }) => tpotSeconds };
const rate = (metric: ServingMetric): Kind => ({
  metric,
  cell: 'output_tokens_per_second',
  predictedOf: ({ outputTokensPerSecond }) => outputTokensPerSecond,
});

/** Without waiting for a step or a server; as sure as the time to the first token. */
function promptSeconds({ served, ttftSeconds: { low, mid, high } }: PerformanceEstimate): Band {
  const seconds = served.pace.promptSeconds;
  return { low: (seconds * low) / mid, mid: seconds, high: (seconds * high) / mid };
}

/** Scenarios whose rows are answered. */
const kinds: { readonly [Scenario in ServingMeasurement['scenario']]?: readonly Kind[] } = {
  'closed-loop': [tpot, ttft],
  'offline-ceiling': [rate('ceiling')],
  'single-stream': [rate('single-stream')],
  burst: [rate('batch')],
  'static-batch': [rate('batch')],
  prefill: [{ metric: 'prompt', cell: 'ttft_seconds', predictedOf: promptSeconds }],
};

/** What a row measured that an estimate answers. */
export const servingFiguresOf = (row: ServingMeasurement): readonly ServingFigure[] =>
  (kinds[row.scenario] ?? []).flatMap(({ cell, ...kind }) => {
    const measured = row[cell];
    return measured === undefined || measured <= 0 ? [] : [{ ...kind, measured }];
  });

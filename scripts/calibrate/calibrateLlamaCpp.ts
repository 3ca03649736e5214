import {
  type LlamaCppCase,
  llamaCppCase,
  type LlamaCppMetric,
  llamaCppTokensPerSecond,
} from '../../src/components/llamaCppAccuracy.ts';
import type { Catalogue } from '../../src/data/Catalogue.ts';
import type { LlamaCppMeasurement } from '../../src/data/llamaCppMeasurement.ts';
import type { ClassConstants, Rung } from '../../src/estimates/performance/Efficiency.ts';
import type { Spread } from '../../src/estimates/performance/EngineTiming.ts';
import { fitLlamaCpp } from './fitLlamaCpp.ts';
import { spreadOf } from './fitSpreads.ts';

export interface LlamaCppPoint {
  readonly metric: LlamaCppMetric;
  readonly error: number;
}

const groupings: Readonly<Record<string, (row: LlamaCppMeasurement) => string>> = {
  model: ({ model_id }) => model_id,
  accelerator: ({ accelerator }) => accelerator,
  source: ({ source }) => source,
};

/** Without a group every third row is fitted to, to keep the searches short. */
const thinning = 3;

const pointOf = (ready: LlamaCppCase, constants: ClassConstants): LlamaCppPoint => ({
  metric: ready.row.test,
  error: llamaCppTokensPerSecond(ready, constants) / ready.row.tokens_per_second - 1,
});

/** Fits the constants of llama.cpp by maker, and predicts each row by what was fitted without its group. */
export function calibrateLlamaCpp(rows: readonly LlamaCppMeasurement[], catalogue: Catalogue) {
  const cases = rows.flatMap((row) => llamaCppCase(row, catalogue) ?? []);
  const byMaker = Map.groupBy(cases, ({ input }) => input.accelerator.vendor);
  const fitted = new Map([...byMaker].map(([maker, own]) => [maker, fitLlamaCpp(own)]));
  const inSample = [...byMaker].flatMap(([maker, own]) => {
    const constants = fitted.get(maker);
    return constants ? own.map((ready) => pointOf(ready, constants)) : [];
  });
  const leftOut = new Map(
    Object.entries(groupings).map(([grouping, groupOf]) => [
      grouping,
      [...byMaker.values()].flatMap((own) =>
        [...Map.groupBy(own, ({ row }) => groupOf(row))].flatMap(([group, members]) => {
          const others = own.filter(({ row }) => groupOf(row) !== group);
          const constants = fitLlamaCpp(others.filter((_, index) => index % thinning === 0));
          return members.map((ready) => pointOf(ready, constants));
        }),
      ),
    ]),
  );
  const byModel = leftOut.get('model') ?? [];
  const [decode, prefill] = (['decode', 'prefill'] as const).map((metric) =>
    spreadOf(byModel.filter((point) => point.metric === metric)),
  );
  const spread: Spread = { tpot: decode ?? 0, ttft: prefill ?? 0, ceiling: decode ?? 0 };
  const spreads: Readonly<Record<Rung, Spread>> = {
    own: spread,
    'other-engine': spread,
    sibling: spread,
    constants: spread,
  };
  return { fitted, inSample, leftOut, spreads, rowCount: cases.length };
}

import { z } from 'zod';
import type { Engine, GroupGrowth, SglangReserve } from '../estimates/memory/engines/Engine.ts';
import type { Band } from '../units/Band.ts';
import { bytesFromGibibytes, bytesFromMebibytes } from '../units/conversions.ts';
import { fact, provenance } from './fact.ts';

const version = z.string().regex(/^b?\d+(\.\d+)*/, 'version must be written in quotes, such as "0.20.0"');
const positive = z.number().positive();
const notNegative = z.number().min(0);
const range = z
  .strictObject({ low: notNegative, value: notNegative, high: notNegative })
  .refine(({ low, value, high }) => low <= value && value <= high, 'low, value and high must ascend');
const series = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ from: version, ...shape, ...provenance })).min(1);

/** What readers compare engines by. What nobody of us read is absent, which is not the same as missing. */
export const engineFeatures = [
  'licence',
  'hardware',
  'formats',
  'sharing',
  'prefix_cache',
  'speculation',
  'separate_pools',
  'adapters',
  'structured_output',
  'interfaces',
  'metrics',
  'offline',
  'access',
] as const;

const growth = { alone_gib: range, per_doubling_gib: range };

const common = {
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  newest_version: fact(version),
  runs_on: z
    .strictObject({ generations: z.array(z.string()).min(1), ...provenance })
    .describe('architectures of accelerators that its makers, or makers of plugins, support'),
  features: z
    .partialRecord(z.enum(engineFeatures), fact(z.string()))
    .optional()
    .describe('in a few words each, as documentation had it on the day its source was read'),
  cache_format: z.string().describe('format of the cache unless the reader asks for another'),
  cache_format_by_weights: z
    .strictObject({ formats: z.record(z.string(), z.string()), ...provenance })
    .optional()
    .describe('cache formats that checkpoints of a weight format ask for by themselves'),
  block_tokens: z.strictObject({ usual: positive, latent: positive, ...provenance }),
};

const vllm = z.strictObject({
  ...common,
  budget: z.literal('vllm'),
  memory_fraction: series({ value: z.number().positive().max(1) }),
  large_card: z.strictObject({ memory_gib: positive, except_named: z.string(), ...provenance }),
  batch_tokens: series({ large: positive, other: positive }),
  sequences: series({ large: positive, other: positive }),
  logit_bytes: series({ low: positive, value: positive, high: positive }),
  matrix_workspace: z.strictObject({
    large_mib: positive,
    other_mib: positive,
    large: z.array(z.string()),
    ...provenance,
  }),
  runtime: series(growth),
  first_engine: z.strictObject({
    generations: z.array(z.string()),
    before: version,
    acts_as: version,
    ...provenance,
  }),
  weight_rounding: z.strictObject({ low: notNegative, value: notNegative, high: notNegative, ...provenance }),
  graphs: series({ dense_gib: range, experts_gib: range }),
  cache_groups: series({ apart: z.boolean(), pad_below: z.number().min(1) }),
  logs_tokens_of: series({ value: z.enum(['blocks', 'concurrency']) }),
  mxfp4_padding: z
    .array(
      z.strictObject({
        generations: z.array(z.string()).describe('empty for every other generation; put it last'),
        inner: positive,
        hidden: positive,
        rows_only: z.boolean().default(false),
        ...provenance,
      }),
    )
    .min(1),
});

const reserve = z.discriminatedUnion('scheme', [
  z.strictObject({
    scheme: z.literal('table'),
    from: version,
    fractions: z.record(z.string(), z.number().positive().max(1)),
    ...provenance,
  }),
  z.strictObject({
    scheme: z.literal('stepped'),
    from: version,
    tiers: z
      .array(z.strictObject({ below_gib: positive, gib: notNegative, per_accelerator_gib: notNegative }))
      .min(1),
    ...provenance,
  }),
  z.strictObject({
    scheme: z.literal('summed'),
    from: version,
    base_mib: notNegative,
    per_chunk_token_mib: notNegative,
    per_graph_mib: notNegative,
    per_accelerator_mib: notNegative,
    least_mib: notNegative,
    least_above_gib: positive,
    prefill_graph_mib: notNegative,
    tiers: z
      .array(
        z.strictObject({
          below_gib: positive,
          chunk_tokens: positive,
          graphs: positive,
          shared_graphs: positive,
          prefill_graphs: positive,
        }),
      )
      .min(1),
    ...provenance,
  }),
]);

const sglang = z.strictObject({
  ...common,
  budget: z.literal('sglang'),
  driver_gap_gib: notNegative,
  reserve: z.array(reserve).min(1),
  context: z.strictObject({ ...growth, ...provenance }),
  window_ratio: fact(positive),
  state_ratio: fact(positive),
  states_per_request: fact(positive),
});

const tensorrt = z.strictObject({
  ...common,
  budget: z.literal('tensorrt-llm'),
  free_fraction: fact(z.number().positive().max(1)),
  batch_tokens: fact(positive),
  weight_factor: z.strictObject({ low: positive, value: positive, high: positive, ...provenance }),
  runtime: z.strictObject({ ...growth, ...provenance }),
  live_hidden: positive,
  live_inner: positive,
});

const llamaCpp = z.strictObject({
  ...common,
  budget: z.literal('llama.cpp'),
  micro_batch_tokens: fact(positive),
  context_padding_tokens: fact(positive),
  context: z.strictObject({ low: notNegative, value: notNegative, high: notNegative, ...provenance }),
});

/** One serving engine: how it divides an accelerator's memory, by version where that changed. */
export const engineRecord = z.discriminatedUnion('budget', [vllm, sglang, tensorrt, llamaCpp]);
export type EngineRecord = z.infer<typeof engineRecord>;

interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

const bandOf = ({ low, value, high }: Range, scale: (value: number) => number = (same) => same): Band => ({
  low: scale(low),
  mid: scale(value),
  high: scale(high),
});

const growthOf = (record: { readonly alone_gib: Range; readonly per_doubling_gib: Range }): GroupGrowth => ({
  alone: bandOf(record.alone_gib, bytesFromGibibytes),
  perDoubling: bandOf(record.per_doubling_gib, bytesFromGibibytes),
});

const seriesOf = <Entry extends { readonly from: string }, Value>(
  entries: readonly Entry[],
  value: (entry: Entry) => Value,
) => entries.map((entry) => ({ from: entry.from, value: value(entry) }));

function reserveOf(record: z.infer<typeof reserve>): SglangReserve {
  switch (record.scheme) {
    case 'table':
      return {
        scheme: 'table',
        fractionByTensorCount: Object.entries(record.fractions).map(([tensorCount, fraction]) => ({
          tensorCount: Number(tensorCount),
          fraction,
        })),
      };
    case 'stepped':
      return {
        scheme: 'stepped',
        tiers: record.tiers.map((tier) => ({
          belowBytes: bytesFromGibibytes(tier.below_gib),
          bytes: bytesFromGibibytes(tier.gib),
          perAcceleratorBytes: bytesFromGibibytes(tier.per_accelerator_gib),
        })),
      };
    case 'summed':
      return {
        scheme: 'summed',
        baseBytes: bytesFromMebibytes(record.base_mib),
        perChunkTokenBytes: bytesFromMebibytes(record.per_chunk_token_mib),
        perGraphBytes: bytesFromMebibytes(record.per_graph_mib),
        perAcceleratorBytes: bytesFromMebibytes(record.per_accelerator_mib),
        leastBytes: bytesFromMebibytes(record.least_mib),
        leastAboveBytes: bytesFromGibibytes(record.least_above_gib),
        prefillGraphBytes: bytesFromMebibytes(record.prefill_graph_mib),
        tiers: record.tiers.map((tier) => ({
          belowBytes: bytesFromGibibytes(tier.below_gib),
          chunkTokens: tier.chunk_tokens,
          graphCount: tier.graphs,
          sharedGraphCount: tier.shared_graphs,
          prefillGraphCount: tier.prefill_graphs,
        })),
      };
  }
}

/** The engine of a record in SI units, as estimates take it. */
export function engineFromRecord(id: string, record: EngineRecord): Engine {
  const shared = {
    id,
    name: record.name,
    newestVersion: record.newest_version.value,
    runsOn: record.runs_on.generations,
    cacheFormatId: record.cache_format,
    cacheFormatByWeights: record.cache_format_by_weights?.formats ?? {},
    blockTokens: { usual: record.block_tokens.usual, latent: record.block_tokens.latent },
  };
  switch (record.budget) {
    case 'vllm':
      return {
        ...shared,
        budget: 'vllm',
        memoryFraction: seriesOf(record.memory_fraction, ({ value }) => value),
        largeCard: {
          memoryBytes: bytesFromGibibytes(record.large_card.memory_gib),
          exceptNamed: record.large_card.except_named,
        },
        batchTokens: seriesOf(record.batch_tokens, ({ large, other }) => ({ large, other })),
        sequences: seriesOf(record.sequences, ({ large, other }) => ({ large, other })),
        logitBytes: seriesOf(record.logit_bytes, (entry) => bandOf(entry)),
        matrixWorkspace: {
          largeBytes: bytesFromMebibytes(record.matrix_workspace.large_mib),
          otherBytes: bytesFromMebibytes(record.matrix_workspace.other_mib),
          large: record.matrix_workspace.large,
        },
        runtime: seriesOf(record.runtime, growthOf),
        firstEngine: {
          generations: record.first_engine.generations,
          before: record.first_engine.before,
          actsAs: record.first_engine.acts_as,
        },
        weightRounding: bandOf(record.weight_rounding),
        graphs: seriesOf(record.graphs, ({ dense_gib, experts_gib }) => ({
          dense: bandOf(dense_gib, bytesFromGibibytes),
          experts: bandOf(experts_gib, bytesFromGibibytes),
        })),
        cacheGroups: seriesOf(record.cache_groups, ({ apart, pad_below }) => ({
          apart,
          padBelow: pad_below,
        })),
        logsTokensOf: seriesOf(record.logs_tokens_of, ({ value }) => value),
        mxfp4Padding: record.mxfp4_padding.map(({ generations, inner, hidden, rows_only }) => ({
          generations,
          innerCount: inner,
          hiddenCount: hidden,
          rowsOnly: rows_only,
        })),
      };
    case 'sglang':
      return {
        ...shared,
        budget: 'sglang',
        driverGapBytes: bytesFromGibibytes(record.driver_gap_gib),
        reserve: seriesOf(record.reserve, reserveOf),
        context: growthOf(record.context),
        windowRatio: record.window_ratio.value,
        stateRatio: record.state_ratio.value,
        statesPerRequest: record.states_per_request.value,
      };
    case 'tensorrt-llm':
      return {
        ...shared,
        budget: 'tensorrt-llm',
        freeFraction: record.free_fraction.value,
        batchTokens: record.batch_tokens.value,
        weightFactor: bandOf(record.weight_factor),
        runtime: growthOf(record.runtime),
        liveHiddenCount: record.live_hidden,
        liveInnerCount: record.live_inner,
      };
    case 'llama.cpp':
      return {
        ...shared,
        budget: 'llama.cpp',
        microBatchTokens: record.micro_batch_tokens.value,
        contextPaddingTokens: record.context_padding_tokens.value,
        context: bandOf(record.context, bytesFromGibibytes),
      };
  }
}

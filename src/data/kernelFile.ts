import { z } from './z.ts';

const positive = z.number().positive();
const error = z.number().nonnegative();
const engine = z.enum(['vllm', 'sglang', 'tensorrt-llm', 'nccl', 'oneccl', 'torch']);
const sourceId = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);

/** Peaks and bandwidths the lower bounds were worked out with; a utilisation means nothing against others. */
export const kernelReference = z.strictObject({
  memoryBytesPerSecond: positive,
  flops16: positive,
  flops8: positive,
  flops4: positive,
  int8: positive,
  linkBytesPerSecond: positive,
  floorSeconds: positive.describe('no kernel is taken to be faster'),
});

const axis = z.strictObject({
  name: z.string().min(1),
  values: z
    .array(positive)
    .min(1)
    .refine((values) => values.every((value, at) => at === 0 || value > (values[at - 1] ?? value)), {
      message: 'axis values must ascend',
    }),
});

/** Bytes that text in base64 stands for, whether or not its letters are all of base64. */
const byteCountOf = (text: string): number => (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);

/** How well one kernel family of one engine uses the accelerator, over its shapes. */
export const kernelTable = z
  .strictObject({
    engine,
    engineVersion: z.string().min(1),
    family: z.string().min(1),
    dtype: z.string().min(1).describe('attention/cache where both matter'),
    window: positive.optional().describe('tokens an attention window shows'),
    mode: z.enum(['low-latency', 'normal']).optional(),
    ranks: positive.optional().describe('accelerators that took part, where they are no axis'),
    axes: z.array(axis).min(1),
    rows: z.number().int().positive().describe('timings the grid was fitted to'),
    medianError: error.describe('fraction, on timings held out of a trial fit'),
    p90Error: error,
    grid: z.base64().describe('signed bytes, last axis fastest: log2 of the utilisation times the scale'),
  })
  .refine(
    ({ axes, grid }) => byteCountOf(grid) === axes.reduce((count, { values }) => count * values.length, 1),
    { message: 'grid must hold one byte for each combination of axis values' },
  );

/** One file of content/data/kernels, named for its accelerator. */
export const kernelFileRecord = z.strictObject({
  source: sourceId,
  reference: kernelReference,
  scale: positive.describe('steps of the grid for each factor of two'),
  tables: z.array(kernelTable).min(1),
});
export type KernelFile = z.infer<typeof kernelFileRecord>;
export type KernelTable = z.infer<typeof kernelTable>;
export type KernelReference = z.infer<typeof kernelReference>;

const fitted = {
  accelerator: z.string().min(1),
  medianError: error,
};
const efficiencies = {
  computeEfficiency: positive,
  memoryEfficiency: positive,
  latencyUs: error,
  norm: positive.describe('p of the norm that joins compute and memory time'),
};

/** content/data/kernels/fallback.json: closed forms for what no grid covers. */
export const kernelFallbackRecord = z.strictObject({
  source: sourceId,
  gemm: z.array(
    z.strictObject({
      ...fitted,
      dtype: z.string(),
      ...efficiencies,
      tile: z.tuple([positive, positive]),
      halfDepth: error,
    }),
  ),
  attention: z.array(
    z.strictObject({
      ...fitted,
      phase: z.enum(['prefill', 'decode']),
      attentionDtype: z.string(),
      kvDtype: z.string(),
      ...efficiencies,
      parallelExponent: error,
      perSequenceNs: error,
    }),
  ),
  allReduce: z.array(
    z.strictObject({
      ...fitted,
      engine,
      engineVersion: z.string(),
      ranks: positive,
      oneShotLatencyUs: error,
      ringLatencyUs: error,
      oneShotGBs: positive,
      busGBs: positive,
    }),
  ),
  moe: z.array(
    z.strictObject({
      ...fitted,
      engine,
      engineVersion: z.string(),
      dtype: z.string(),
      ...efficiencies,
      perExpertNs: error,
    }),
  ),
  unknown: z.strictObject({
    computeEfficiency: positive,
    memoryEfficiency: positive,
    latencyUs16: positive,
    latencyUsQuantised: positive,
    norm: positive,
  }),
  elementwise: z.strictObject({ memoryEfficiency: positive, latencyUs: positive }),
  smCount: z.record(z.string(), z.number().int().positive()),
});
export type KernelFallback = z.infer<typeof kernelFallbackRecord>;

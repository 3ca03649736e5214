import { z } from 'zod';
import { ways } from '../../src/estimates/cost/CostEstimate.ts';
import { costCategories } from '../../src/estimates/cost/Ledger.ts';

const band = z
  .strictObject({ low: z.number(), mid: z.number(), high: z.number() })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, 'a range in order');

const fraction = z.number().min(0).max(1);

const memory = z.strictObject({
  weightBytesPerAccelerator: band,
  activationBytesPerAccelerator: band,
  overheadBytesPerAccelerator: band,
  kvCacheBytesPerAccelerator: band,
  kvCacheBytesPerToken: band,
  kvCacheTokens: band,
  maxConcurrency: band,
  fits: z.boolean(),
});

const quantiles = z.strictObject({
  mean: z.number(),
  p50: z.number(),
  p90: z.number(),
  p95: z.number(),
  p99: z.number(),
});

const performanceShape = z.strictObject({
  ttftSeconds: band,
  tpotSeconds: band,
  outputTokensPerSecond: band,
  requestsPerSecond: band,
  basis: z.enum(['measured', 'calibrated', 'modelled']),
  saturated: z.boolean(),
  pools: z
    .strictObject({
      prefillRequestsPerSecond: z.number().positive(),
      linkRequestsPerSecond: z.number().positive(),
      decodeRequestsPerSecond: z.number().positive(),
      bottleneck: z.enum(['prefill', 'link', 'decode']),
      transferBytes: z.number().nonnegative(),
      transferSeconds: z.number().positive(),
    })
    .optional(),
  simulated: z
    .strictObject({
      ttftSeconds: quantiles,
      tpotSeconds: quantiles,
      outputTokensPerSecond: z.number(),
      requestsPerSecond: z.number(),
      saturated: z.boolean(),
    })
    .optional(),
});

const way = z.strictObject({
  presentUsd: z.number(),
  totalUsd: z.number(),
  firstMonthUsd: z.number().nonnegative(),
  usdPerMillionTokens: z.number(),
  usdPerUserMonth: z.number(),
  categoriesUsd: z.partialRecord(z.enum(costCategories), z.number()),
  energyKwh: z.number().positive().optional(),
  carbonKilograms: z.number().nonnegative().optional(),
  waterCubicMetres: z.number().nonnegative().optional(),
  drawnUsd: band.optional(),
  cheapestFraction: fraction.optional(),
});

const cost = z.strictObject({
  ways: z.partialRecord(z.enum(ways), way),
  cheapest: z.enum(ways).nullable(),
  breakEvenMonth: z.strictObject({
    rent: z.number().int().positive().nullable(),
    call: z.number().int().positive().nullable(),
  }),
  servers: z.number().int().positive(),
  utilisation: fraction,
  meanRequestsPerSecond: z.number().positive(),
  peakRequestsPerSecond: z.number().positive(),
  promiseKept: z.boolean(),
  leftOut: z
    .partialRecord(
      z.enum(ways),
      z.strictObject({ reason: z.string().min(1), rules: z.array(z.string()).min(1).optional() }),
    )
    .optional(),
});

/** Every answer: an estimate with all its fields, or an error. */
export const answerShape = z
  .strictObject({
    id: z.unknown().optional(),
    memory: memory.optional(),
    performance: performanceShape.optional(),
    cost: cost.optional(),
    ignored: z.array(z.string()).optional(),
    error: z.string().min(1).optional(),
  })
  .refine((one) => (one.memory === undefined) !== (one.error === undefined), 'an estimate or an error');

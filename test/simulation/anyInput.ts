import fc from 'fast-check';
import type { EngineRules } from '../../src/simulation/EngineRules.ts';
import type { TokenLengths, Workload } from '../../src/simulation/Workload.ts';

const anyLengths = (most: number): fc.Arbitrary<TokenLengths> =>
  fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), tokens: fc.integer({ min: 1, max: most }) }),
    fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).map(([one, other]) => ({
      kind: 'uniform' as const,
      minTokens: Math.min(one, other),
      maxTokens: Math.max(one, other),
    })),
    fc.record({
      kind: fc.constant('lognormal' as const),
      meanTokens: fc.integer({ min: 1, max: most }),
      variationFraction: fc.double({ min: 0, max: 3, noNaN: true }),
      maxTokens: fc.constant(most),
    }),
    fc
      .array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 20 })
      .map((tokens) => ({ kind: 'listed' as const, tokens })),
  );

const drawn = {
  requestCount: fc.integer({ min: 1, max: 60 }),
  input: anyLengths(300),
  output: anyLengths(200),
  cachedFraction: fc.double({ min: 0, max: 1, noNaN: true }),
};
const requestsPerSecond = fc.double({ min: 0.05, max: 200, noNaN: true });

const anyTrace: fc.Arbitrary<Workload> = fc
  .array(
    fc.record({
      gap: fc.double({ min: 0, max: 2, noNaN: true }),
      input: fc.integer({ min: 1, max: 300 }),
      output: fc.integer({ min: 1, max: 200 }),
      cached: fc.integer({ min: 0, max: 300 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) => {
    let seconds = 1e6;
    return {
      kind: 'trace',
      arrivalSeconds: rows.map(({ gap }) => (seconds += gap)),
      inputTokens: rows.map(({ input }) => input),
      outputTokens: rows.map(({ output }) => output),
      cachedTokens: rows.map(({ cached }) => cached),
    };
  });

/** Workloads of every kind, each request of at most 500 tokens. */
export const anyWorkload: fc.Arbitrary<Workload> = fc.oneof(
  fc.record({ kind: fc.constant('closed' as const), clientCount: fc.integer({ min: 1, max: 40 }), ...drawn }),
  fc.record({ kind: fc.constant('poisson' as const), requestsPerSecond, ...drawn }),
  fc.record({
    kind: fc.constant('bursty' as const),
    requestsPerSecond,
    squaredVariationFraction: fc.double({ min: 0, max: 20, noNaN: true }),
    ...drawn,
  }),
  anyTrace,
);

/** Engines that hold one such request, some barely, so that requests are often dropped and run again. */
export const anyEngine: fc.Arbitrary<EngineRules> = fc
  .record({
    maxSequences: fc.integer({ min: 1, max: 40 }),
    spareTokens: fc.integer({ min: 0, max: 400 }),
    blockTokens: fc.constantFrom(1, 7, 16, 64, 1000),
    spareBlocks: fc.nat({ max: 60 }),
    watermarkFraction: fc.constantFrom(0, 0.01, 0.3),
    prefillAlone: fc.boolean(),
    speculation: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 7 }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([draftTokens, share]) => ({ draftTokens, tokensPerStep: 1 + share * draftTokens })),
      { nil: undefined },
    ),
  })
  .map(({ spareTokens, spareBlocks, speculation, ...rules }) => ({
    ...rules,
    maxBatchedTokens: rules.maxSequences * (1 + (speculation?.draftTokens ?? 0)) + spareTokens,
    blockCount: Math.ceil(510 / rules.blockTokens) + spareBlocks,
    ...(speculation && { speculation }),
  }));

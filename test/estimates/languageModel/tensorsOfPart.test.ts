import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/estimates/languageModel/Architecture.ts';
import { tensorParameterCount } from '../../../src/estimates/languageModel/Tensor.ts';
import { tensorsOfPart } from '../../../src/estimates/languageModel/tensorsOfPart.ts';
import { attentionParameterCount } from '../../../src/formulas/parameters/attentionParameterCount.ts';
import { compressedQueryParameterCount } from '../../../src/formulas/parameters/compressedQueryParameterCount.ts';
import { expertsParameterCount } from '../../../src/formulas/parameters/expertsParameterCount.ts';
import { feedForwardParameterCount } from '../../../src/formulas/parameters/feedForwardParameterCount.ts';
import { gatedDeltaParameterCount } from '../../../src/formulas/parameters/gatedDeltaParameterCount.ts';
import { kimiDeltaParameterCount } from '../../../src/formulas/parameters/kimiDeltaParameterCount.ts';
import { latentAttentionParameterCount } from '../../../src/formulas/parameters/latentAttentionParameterCount.ts';
import { lightningParameterCount } from '../../../src/formulas/parameters/lightningParameterCount.ts';
import { mamba1ParameterCount } from '../../../src/formulas/parameters/mamba1ParameterCount.ts';
import { mamba2ParameterCount } from '../../../src/formulas/parameters/mamba2ParameterCount.ts';
import { shortConvolutionParameterCount } from '../../../src/formulas/parameters/shortConvolutionParameterCount.ts';

const totalOf = (part: Part, hiddenDim: number): number =>
  tensorsOfPart(part, hiddenDim).reduce((sum, tensor) => sum + tensorParameterCount(tensor), 0);

const dim = fc.integer({ min: 1, max: 512 });
const few = fc.integer({ min: 1, max: 16 });
const noNorms = { normCount: 0 } as const;

/** Two countings of the same thing, tensor by tensor and in one equation, agree for every shape. */
const agree = <Shape>(shape: fc.Arbitrary<Shape>, check: (shape: Shape) => readonly [number, number]) =>
  fc.assert(
    fc.property(shape, (drawn) => {
      const [counted, formula] = check(drawn);
      expect(counted).toBe(formula);
    }),
  );

describe('tensors of a part add up to its formula', () => {
  test('attention', () => {
    const shape = fc.record({
      hiddenDim: dim,
      headCount: few,
      kvHeadCount: few,
      headDim: dim,
      valueHeadDim: dim,
    });
    agree(shape, ({ hiddenDim, ...heads }) => [
      totalOf({ kind: 'attention', ...heads, ...noNorms }, hiddenDim),
      attentionParameterCount({ hiddenDim, ...heads }),
    ]);
  });

  test('latent attention with a compressed query', () => {
    const shape = fc.record({
      hiddenDim: dim,
      headCount: few,
      queryRankDim: dim,
      kvRankDim: dim,
      nopeHeadDim: dim,
      ropeHeadDim: dim,
      valueHeadDim: dim,
    });
    agree(shape, (drawn) => {
      const { hiddenDim, ...widths } = drawn;
      const queryParameterCount = compressedQueryParameterCount(drawn);
      return [
        totalOf({ kind: 'latent-attention', ...widths, ...noNorms }, hiddenDim),
        latentAttentionParameterCount({ ...drawn, queryParameterCount }),
      ];
    });
  });

  test('gated delta', () => {
    const shape = fc.record({
      hiddenDim: dim,
      keyHeadCount: few,
      valueHeadCount: few,
      keyHeadDim: dim,
      valueHeadDim: dim,
      convolutionCount: few,
    });
    agree(shape, ({ hiddenDim, ...heads }) => [
      totalOf({ kind: 'gated-delta', ...heads, ...noNorms }, hiddenDim),
      gatedDeltaParameterCount({ hiddenDim, ...heads }),
    ]);
  });

  test('Kimi delta, whichever gate it has', () => {
    const shape = fc.record({
      hiddenDim: dim,
      headCount: few,
      headDim: dim,
      convolutionCount: few,
      fullRankGate: fc.boolean(),
    });
    agree(shape, ({ hiddenDim, fullRankGate, ...heads }) => {
      const inner = heads.headCount * heads.headDim;
      const gateParameterCount = fullRankGate ? hiddenDim * inner : heads.headDim * (hiddenDim + inner);
      return [
        totalOf({ kind: 'kimi-delta', fullRankGate, ...heads, ...noNorms }, hiddenDim),
        kimiDeltaParameterCount({ hiddenDim, ...heads, gateParameterCount }),
      ];
    });
  });

  test('lightning', () => {
    agree(fc.record({ hiddenDim: dim, headCount: few, headDim: dim }), ({ hiddenDim, ...heads }) => [
      totalOf({ kind: 'lightning', ...heads, ...noNorms }, hiddenDim),
      lightningParameterCount({ hiddenDim, ...heads }),
    ]);
  });

  test('Mamba, both forms', () => {
    const first = fc.record({
      hiddenDim: dim,
      innerDim: dim,
      stateDim: dim,
      stepRankDim: dim,
      convolutionCount: few,
    });
    agree(first, ({ hiddenDim, ...widths }) => [
      totalOf({ kind: 'mamba1', ...widths, ...noNorms }, hiddenDim),
      mamba1ParameterCount({ hiddenDim, ...widths }),
    ]);
    const second = fc.record({
      hiddenDim: dim,
      headCount: few,
      headDim: dim,
      stateDim: dim,
      groupCount: few,
      convolutionCount: few,
    });
    agree(second, ({ hiddenDim, ...widths }) => [
      totalOf({ kind: 'mamba2', ...widths, ...noNorms }, hiddenDim),
      mamba2ParameterCount({ hiddenDim, ...widths }),
    ]);
  });

  test('short convolution', () => {
    agree(fc.record({ hiddenDim: dim, convolutionCount: few }), ({ hiddenDim, convolutionCount }) => [
      totalOf({ kind: 'short-convolution', convolutionCount, ...noNorms }, hiddenDim),
      shortConvolutionParameterCount({ hiddenDim, convolutionCount }),
    ]);
  });

  test('feed-forward, gated or not', () => {
    agree(
      fc.record({ hiddenDim: dim, innerDim: dim, gated: fc.boolean() }),
      ({ hiddenDim, innerDim, gated }) => [
        totalOf({ kind: 'feed-forward', innerDim, gated, ...noNorms }, hiddenDim),
        feedForwardParameterCount({ matrixCount: gated ? 3 : 2, hiddenDim, innerDim }),
      ],
    );
  });

  test('experts, shared ones included', () => {
    const shape = fc.record({
      hiddenDim: dim,
      innerDim: dim,
      expertCount: few,
      sharedInnerDim: fc.nat({ max: 512 }),
    });
    agree(shape, ({ hiddenDim, ...widths }) => [
      totalOf({ kind: 'experts', activeExpertCount: 1, gated: true, ...widths, ...noNorms }, hiddenDim),
      expertsParameterCount({ matrixCount: 3, hiddenDim, expertHiddenDim: hiddenDim, ...widths }),
    ]);
  });
});

describe('what comes on top', () => {
  const attention = {
    kind: 'attention',
    headCount: 64,
    kvHeadCount: 8,
    headDim: 64,
    ...noNorms,
  } as const;
  const hiddenDim = 2880;
  const beyond = (part: Part) => totalOf(part, hiddenDim) - totalOf(attention, hiddenDim);

  test('norms have the hidden width', () => {
    expect(beyond({ ...attention, normCount: 2 })).toBe(2 * hiddenDim);
  });

  test('biases and sinks of gpt-oss are counted (models.md, A4)', () => {
    const biased = { ...attention, qkvBias: true, outputBias: true, sinks: true } as const;
    expect(beyond(biased)).toBe((64 + 2 * 8) * 64 + hiddenDim + 64);
  });

  test('norms of queries and keys have the width of a head', () => {
    expect(beyond({ ...attention, qkNorm: 'head' })).toBe(2 * 64);
  });

  test('norms of whole projections are as wide as these', () => {
    expect(beyond({ ...attention, qkNorm: 'projection' })).toBe((64 + 8) * 64);
  });

  test('an output gate has a row for each element of the result, or for each head', () => {
    expect(beyond({ ...attention, outputGate: 'element' })).toBe(64 * 64 * hiddenDim);
    expect(beyond({ ...attention, outputGate: 'head' })).toBe(64 * hiddenDim);
  });

  test('biases of keys that serve as values are counted once', () => {
    const shared = { ...attention, valuesFromKeys: true } as const;
    expect(beyond({ ...shared, qkvBias: true }) - beyond(shared)).toBe((64 + 8) * 64);
  });

  test('keys that serve as values save a projection', () => {
    expect(beyond({ ...attention, valuesFromKeys: true })).toBe(-8 * 64 * hiddenDim);
  });

  test('an indexer that reads earlier scores has no weights', () => {
    const indexer = { headCount: 64, headDim: 128, topTokens: 2048 };
    expect(beyond({ ...attention, indexer: { ...indexer, scoresFromEarlierLayer: true } })).toBe(0);
    expect(beyond({ ...attention, indexer })).toBeGreaterThan(64 * 128 * hiddenDim);
  });
});

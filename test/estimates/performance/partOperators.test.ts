import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/estimates/languageModel/Architecture.ts';
import type { Tensor } from '../../../src/estimates/languageModel/Tensor.ts';
import { tensorsOfPart } from '../../../src/estimates/languageModel/tensorsOfPart.ts';
import type { Operator } from '../../../src/estimates/performance/Operator.ts';
import { operatorsOf } from '../../../src/estimates/performance/operatorsOf.ts';
import { windowAttention } from '../languageModel/windowAttention.ts';
import { catalogue } from './performanceFixture.ts';

const bf16 = { dtype: 'bf16', weightBits: 16, activationBits: 16, rate: 'flops16' } as const;
const operatorsOfPart = (part: Part, hiddenDim: number, tensorCount = 1): readonly Operator[] =>
  operatorsOf([[part]], { hiddenDim, tensorCount, expertCount: 1, cacheBits: 16, arithmeticOf: () => bf16 });

const everyPart = catalogue.models.flatMap(({ id, architecture: { hiddenDim, parts } }) =>
  Object.values(parts).map((part) => ({ id, hiddenDim, part })),
);
const multiplied = new Set(['attention', 'linear-attention', 'feed-forward', 'shared-experts', 'router']);

/** Weights of matrices that all rows of a step pass, on one accelerator; a scorer's weights of its heads are too few to be timed. */
const matrixElements = (tensors: readonly Tensor[], tensorCount: number): number =>
  tensors
    .filter(
      ({ name, tensorClass, rowCount }) =>
        multiplied.has(tensorClass) && rowCount > 1 && name !== 'indexer_weights',
    )
    .reduce(
      (sum, { copyCount, rowCount, columnCount, sharding }) =>
        sum + (copyCount * rowCount * columnCount) / (sharding === 'whole' ? 1 : tensorCount),
      0,
    );
const productElements = (operators: readonly Operator[]): number =>
  operators.reduce(
    (sum, one) => (one.kind === 'matrix-product' ? sum + one.count * one.outputDim * one.inputDim : sum),
    0,
  );

/** Parts whose products are all their matrices and nothing else, and whose heads two accelerators can share. */
const isPlain = (part: Part): boolean => {
  switch (part.kind) {
    case 'attention':
      return part.cacheFromEarlierLayer !== true && part.kvHeadCount % 2 === 0 && part.headCount % 2 === 0;
    case 'experts':
      return part.latentDim === undefined;
    case 'gated-delta':
    case 'lightning':
    case 'mamba2':
    case 'short-convolution':
    case 'feed-forward':
      return true;
    default:
      return false;
  }
};

test.each([1, 2])('products are the matrices of a part, cut over %d as they are stored', (tensorCount) => {
  const plain = everyPart.filter(({ part }) => isPlain(part));
  expect(new Set(plain.map(({ part }) => part.kind)).size).toBe(7);
  for (const { id, hiddenDim, part } of plain) {
    const products = productElements(operatorsOfPart(part, hiddenDim, tensorCount));
    const stored = matrixElements(tensorsOfPart(part, hiddenDim), tensorCount);
    expect(products / stored, `${id} ${part.kind}`).toBeCloseTo(1, 9);
  }
});

test('latent attention multiplies all but the matrix that is absorbed into queries and values', () => {
  for (const { id, hiddenDim, part } of everyPart) {
    if (part.kind !== 'latent-attention' || part.outputGate !== undefined) continue;
    const tensors = tensorsOfPart(part, hiddenDim).filter(({ name }) => name !== 'attn_kv_b');
    const products = productElements(operatorsOfPart(part, hiddenDim));
    expect(products / matrixElements(tensors, 1), id).toBeCloseTo(1, 9);
  }
});

describe('compressed attention: DeepSeek V4 Flash', () => {
  test('multiplies its matrices, where nothing is compressed', () => {
    const stored = matrixElements(tensorsOfPart(windowAttention, 4096), 1);
    expect(productElements(operatorsOfPart(windowAttention, 4096))).toBe(stored);
  });

  test('cut over sixteen keeps no less than one group of outputs', () => {
    const products = operatorsOfPart(windowAttention, 4096, 16).flatMap((one) =>
      one.kind === 'matrix-product' ? [[one.outputDim, one.inputDim]] : [],
    );
    // Four heads 512 wide go into an eighth of a half of 8 · 1,024 outputs.
    expect(products).toContainEqual([512, 4 * 512]);
    expect(products).toContainEqual([4096, 512]);
  });

  test('sees its window, and what its indexer picks of the rest', () => {
    const windowOf = (more: Partial<typeof windowAttention>) =>
      operatorsOfPart({ ...windowAttention, ...more }, 4096).flatMap((one) =>
        one.kind === 'attention' ? [one.windowCount] : [],
      );
    const indexer = { headCount: 64, headDim: 128, topTokens: 512 };
    expect(windowOf({})).toEqual([128]);
    expect(windowOf({ compressionCount: 4, indexer })).toEqual([640]);
    expect(windowOf({ compressionCount: 128 })).toEqual([Number.POSITIVE_INFINITY]);
  });
});

describe('passes over activations in 16 bits', () => {
  const passesOf = (part: Part, hiddenDim: number, tensorCount = 1) =>
    operatorsOfPart(part, hiddenDim, tensorCount)
      .flatMap((one) => (one.kind === 'element-wise' ? [one.bytesPerRow] : []))
      .toSorted((one, other) => one - other);

  test('of a feed-forward read two inner widths and write one', () => {
    const part: Part = { kind: 'feed-forward', innerDim: 14_336, gated: true, normCount: 1 };
    expect(passesOf(part, 4096)).toEqual([3 * 4096 * 2, 3 * 14_336 * 2]);
    expect(passesOf(part, 4096, 4)).toEqual([(3 * 14_336 * 2) / 4, 3 * 4096 * 2]);
  });

  test('of attention read and write queries, keys, values and the gate', () => {
    const part: Part = {
      kind: 'attention',
      headCount: 32,
      kvHeadCount: 8,
      headDim: 128,
      normCount: 1,
      outputGate: 'element',
    };
    const gated = 2 * (32 * 128 + 2 * 8 * 128 + 32 * 128) * 2;
    expect(passesOf(part, 4096)).toContain(gated);
    expect(passesOf({ ...part, outputGate: 'head' }, 4096)).toContain(2 * (32 * 128 + 2 * 8 * 128 + 32) * 2);
  });

  test('of latent attention read and write queries, the latent and the rotary key', () => {
    const latent = catalogue.models.find(({ id }) => id === 'deepseek-v3')?.architecture;
    const part = Object.values(latent?.parts ?? {}).find(({ kind }) => kind === 'latent-attention');
    if (!latent || !part) throw new Error('DeepSeek V3 has latent attention');
    expect(passesOf(part, latent.hiddenDim)).toContain(2 * (128 * (128 + 64) + 512 + 64) * 2);
  });
});

describe('states', () => {
  const stateOf = (part: Part, tensorCount = 1) =>
    operatorsOfPart(part, 2048, tensorCount).find((one) => one.kind === 'state');

  test('of Qwen3-Next mix queries, keys, values and the gate', () => {
    const delta = { keyHeadCount: 16, valueHeadCount: 32, keyHeadDim: 128, valueHeadDim: 128 };
    const part: Part = { kind: 'gated-delta', ...delta, convolutionCount: 4, normCount: 1 };
    const channelDim = 2 * 16 * 128 + 2 * 32 * 128;
    expect(stateOf(part)).toMatchObject({ headCount: 32, keyHeadDim: 128, valueHeadDim: 128, channelDim });
    expect(stateOf(part, 4)).toMatchObject({ headCount: 8, channelDim: channelDim / 4 });
  });

  test('of Mamba have a head of one value for each channel', () => {
    const part: Part = {
      kind: 'mamba1',
      innerDim: 4096,
      stateDim: 16,
      stepRankDim: 256,
      convolutionCount: 4,
      normCount: 1,
    };
    expect(stateOf(part)).toMatchObject({
      headCount: 4096,
      keyHeadDim: 16,
      valueHeadDim: 1,
      channelDim: 2 * 4096,
    });
    // Into twice the inner width, from it to steps and maps, from steps to it, and out.
    const products = 2048 * 2 * 4096 + 4096 * (256 + 2 * 16) + 256 * 4096 + 4096 * 2048;
    expect(productElements(operatorsOfPart(part, 2048))).toBeCloseTo(products, 0);
  });

  test('of Mamba 2 mix the inner width, the gate and the groups’ maps', () => {
    const part: Part = {
      kind: 'mamba2',
      headCount: 128,
      headDim: 64,
      stateDim: 128,
      groupCount: 8,
      convolutionCount: 4,
      normCount: 1,
    };
    const channelDim = 2 * 128 * 64 + 2 * 8 * 128;
    expect(stateOf(part)).toMatchObject({ headCount: 128, keyHeadDim: 128, valueHeadDim: 64, channelDim });
  });
});

import { expect, test } from 'vitest';
import { collective } from '../../../src/estimates/performance/operators/collective.ts';
import { latentAttention } from '../../../src/estimates/performance/operators/latentAttention.ts';
import { head, matrixProduct } from '../../../src/estimates/performance/operators/matrixProduct.ts';
import { efficiencyOf } from '../../../src/estimates/performance/Efficiency.ts';
import type { LatentAttentionOperator } from '../../../src/estimates/performance/Operator.ts';
import { matrixOperator } from './kernelFixture.ts';
import { acceleratorOf, constants } from './performanceFixture.ts';

const accelerator = { ...acceleratorOf('nvidia-h100-sxm-80gb'), linkBytesPerSecond: 400e9 };
/** Nothing was measured, so that every time follows from constants. */
const unmeasured = efficiencyOf({ accelerator, engine: '', constants });

test('a head is a product over the rows that give a token, and a pass over their logits', () => {
  const operator = { ...matrixOperator(128_256, 4096), kind: 'head', group: 'head' } as const;
  const { sampledSeconds } = head(operator, unmeasured);
  const { linearSeconds } = matrixProduct(matrixOperator(128_256, 4096), unmeasured);
  expect(sampledSeconds?.(0)).toBe(0);
  expect(sampledSeconds?.(64)).toBeGreaterThan(linearSeconds?.(64) ?? Number.NaN);
});

test('an all-reduce that nobody measured takes 8 µs and 0.6 of the link, a ring over four', () => {
  const operator = {
    kind: 'all-reduce',
    group: 'communication',
    count: 3,
    bytesPerRow: 8192,
    rankCount: 4,
  } as const;
  const { linearSeconds, rung } = collective(operator, unmeasured);
  // Each of four sends two times three quarters of the message.
  const seconds = (2 * 1000 * 8192 * (3 / 4)) / 400e9;
  expect(linearSeconds?.(1000)).toBeCloseTo(3 * (8e-6 + seconds / 0.6), 9);
  expect(rung).toBe('constants');
});

test('sparse attention reads its best tokens only, and its scorer every key', () => {
  const operator: LatentAttentionOperator = {
    kind: 'latent-attention',
    group: 'attention',
    count: 1,
    headCount: 128,
    latentDim: 576,
    valueRankDim: 512,
    nopeHeadDim: 128,
    ropeHeadDim: 64,
    valueHeadDim: 128,
    topCount: 2048,
    scorerHeadCount: 64,
    scorerHeadDim: 128,
    cacheBits: 16,
  };
  const { decodeCost, decodeSeconds } = latentAttention(operator, unmeasured);
  expect(decodeCost?.(8, 100_000)).toEqual(decodeCost?.(8, 2048));
  expect(decodeCost?.(8, 1024).flop).toBe((decodeCost?.(8, 2048).flop ?? 0) / 2);
  // Scores and values of 128 heads over 576 and 512 values of each token.
  expect(decodeCost?.(8, 2048).flop).toBe(2 * 8 * 2048 * 128 * (576 + 512));
  const secondsAt = (more: Partial<LatentAttentionOperator>, context: number) =>
    latentAttention({ ...operator, ...more }, unmeasured).decodeSeconds?.(8, context) ?? Number.NaN;
  const scored = secondsAt({}, 100_000) - secondsAt({ scorerHeadCount: 0 }, 100_000);
  // 132 bytes of each key: at the least what the memory takes for them.
  const bytes = 8 * 100_000 * (128 + 4);
  expect(scored).toBeGreaterThan(bytes / accelerator.memoryBytesPerSecond);
  expect(decodeSeconds?.(8, 100_000)).toBeGreaterThan(secondsAt({}, 50_000));
});

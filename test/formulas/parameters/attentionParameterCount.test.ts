import { expect, test } from 'vitest';
import { attentionParameterCount } from '../../../src/formulas/parameters/attentionParameterCount.ts';

test('eight key-value heads cost a fifth of the projections of thirty-two', () => {
  const llama31 = { hiddenDim: 4096, headCount: 32, headDim: 128, valueHeadDim: 128 };
  expect(attentionParameterCount({ ...llama31, kvHeadCount: 32 })).toBe(67_108_864);
  expect(attentionParameterCount({ ...llama31, kvHeadCount: 8 })).toBe(41_943_040);
});

test('values narrower than keys shrink value and output projections only (MiMo-V2-Flash)', () => {
  const wide = attentionParameterCount({
    hiddenDim: 4096,
    headCount: 64,
    kvHeadCount: 4,
    headDim: 192,
    valueHeadDim: 192,
  });
  const narrow = attentionParameterCount({
    hiddenDim: 4096,
    headCount: 64,
    kvHeadCount: 4,
    headDim: 192,
    valueHeadDim: 128,
  });
  expect(wide - narrow).toBe(4096 * 68 * 64);
});

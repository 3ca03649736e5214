import { expect, test } from 'vitest';
import { attentionFlop } from '../../../src/formulas/compute/attentionFlop.ts';

test('equal widths of keys and values give the familiar four', () => {
  const flop = attentionFlop({ headCount: 64, keyHeadDim: 128, valueHeadDim: 128, pairCount: 1000 });
  expect(flop).toBe(4 * 64 * 128 * 1000);
});

test('absorbed latent attention costs 2,176 operations for each head and pair', () => {
  expect(attentionFlop({ headCount: 1, keyHeadDim: 576, valueHeadDim: 512, pairCount: 1 })).toBe(2176);
});

test('latent attention in a prompt costs 640 operations for each head and pair', () => {
  expect(attentionFlop({ headCount: 1, keyHeadDim: 192, valueHeadDim: 128, pairCount: 1 })).toBe(640);
});

import { expect, test } from 'vitest';
import { energyJoulesPerToken } from '../../../src/formulas/energy/energyJoulesPerToken.ts';

test.each([
  ['Llama 3.1 8B on one H100 with 64 sequences (ML.ENERGY)', 610, 5147, 0.12],
  ['a DeepSeek decode node at 7.6 kW', 7600, 14_800, 0.51],
  ['eight H200 in MLPerf, the whole server', 6152.98, 25_262.1, 0.244],
])('%s: %d W over %d tokens/s are %d J a token', (_, drawWatts, deliveredTokensPerSecond, expected) => {
  const energy = energyJoulesPerToken({ drawWatts, deliveredTokensPerSecond });
  expect(Math.abs(energy - expected)).toBeLessThan(0.005);
});

test('one kilowatt-hour a million tokens is 3.6 J a token', () => {
  const drawWatts = 1000;
  expect(energyJoulesPerToken({ drawWatts, deliveredTokensPerSecond: 1e6 / 3600 })).toBeCloseTo(3.6, 12);
});

test('a service that delivers nothing has no energy per token', () => {
  expect(() => energyJoulesPerToken({ drawWatts: 100, deliveredTokensPerSecond: 0 })).toThrow(
    new RangeError('deliveredTokensPerSecond must be above 0, got 0'),
  );
});

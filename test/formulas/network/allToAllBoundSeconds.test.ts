import { expect, test } from 'vitest';
import { allToAllBoundSeconds } from '../../../src/formulas/network/allToAllBoundSeconds.ts';

test('one rank sends nothing', () => {
  expect(allToAllBoundSeconds({ messageBytes: 1e6, rankCount: 1, linkBytesPerSecond: 1e9 })).toBe(0);
});

test('each rank keeps its own part', () => {
  expect(allToAllBoundSeconds({ messageBytes: 1e9, rankCount: 4, linkBytesPerSecond: 1e9 })).toBe(0.75);
});

import { expect, test } from 'vitest';
import { allReduceBoundSeconds } from '../../../src/formulas/network/allReduceBoundSeconds.ts';

test('one rank sends nothing', () => {
  expect(allReduceBoundSeconds({ messageBytes: 1e6, rankCount: 1, linkBytesPerSecond: 1e9 })).toBe(0);
});

test('two ranks send the message once, many ranks nearly twice', () => {
  const message = { messageBytes: 1e9, linkBytesPerSecond: 1e9 };
  expect(allReduceBoundSeconds({ ...message, rankCount: 2 })).toBe(1);
  expect(allReduceBoundSeconds({ ...message, rankCount: 1000 })).toBeCloseTo(2, 2);
});

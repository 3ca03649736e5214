import { expect, test } from 'vitest';
import { reservedRequestCount } from '../../../src/formulas/queueing/reservedRequestCount.ts';

const request = { inputTokens: 2048, outputTokens: 512 };

test('a part of a request does not run', () => {
  expect(reservedRequestCount({ ...request, cacheTokens: 2559, mostCount: 256 })).toBe(0);
});

test('a large cache leaves the limit of the engine', () => {
  expect(reservedRequestCount({ ...request, cacheTokens: 1e9, mostCount: 256 })).toBe(256);
});

test('a cache that is short runs none rather than a negative number', () => {
  expect(reservedRequestCount({ ...request, cacheTokens: -1e6, mostCount: 256 })).toBe(0);
});

import { expect, test } from 'vitest';
import { serversAdded } from '../../../src/estimates/cost/serversAdded.ts';

const months = (...counts: readonly number[]) => counts.map((serverCount) => ({ serverCount }));

test('the first servers and every rise are named with their month', () => {
  expect(serversAdded(months(2, 2, 3, 3, 5), 0)).toEqual([
    { month: 0, count: 2 },
    { month: 2, count: 1 },
    { month: 4, count: 2 },
  ]);
});

test('servers that stood there before are not added', () => {
  expect(serversAdded(months(2, 3), 2)).toEqual([{ month: 1, count: 1 }]);
  expect(serversAdded(months(2, 2), 9)).toEqual([]);
});

test('servers that leave and come back are added once', () => {
  expect(serversAdded(months(3, 2, 3), 0)).toEqual([{ month: 0, count: 3 }]);
});

import { expect, test } from 'vitest';
import { littleCount } from '../../../src/formulas/queueing/littleCount.ts';

test('an empty system stays empty', () => {
  expect(littleCount({ arrivalsPerSecond: 0, residenceSeconds: 30 })).toBe(0);
});

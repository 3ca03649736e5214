import { expect, test } from 'vitest';
import { usdPerAcceleratorHour } from '../../../src/scenario/money/usdPerAcceleratorHour.ts';

test('a machine of eight for 88.49 USD an hour is 11.06 each', () => {
  expect(usdPerAcceleratorHour({ usdPerSecond: 88.49 / 3600, acceleratorCount: 8 })).toBeCloseTo(11.06, 2);
});

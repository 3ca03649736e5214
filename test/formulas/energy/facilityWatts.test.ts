import { expect, test } from 'vitest';
import { facilityWatts } from '../../../src/formulas/energy/facilityWatts.ts';

test('a site with no overhead draws what its equipment does', () => {
  expect(facilityWatts({ equipmentWatts: 6150, powerUsageRatio: 1 })).toBe(6150);
});

test('the world’s mean adds 54 %', () => {
  expect(facilityWatts({ equipmentWatts: 1000, powerUsageRatio: 1.54 })).toBe(1540);
});

test('a site that draws less than its equipment is refused', () => {
  expect(() => facilityWatts({ equipmentWatts: 1, powerUsageRatio: 0.9 })).toThrow(
    new RangeError('powerUsageRatio must be at least 1, got 0.9'),
  );
});

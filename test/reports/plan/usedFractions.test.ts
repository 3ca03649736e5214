import { expect, test } from 'vitest';
import { usedFractions } from '../../../src/reports/plan/usedFractions.ts';

test('the busiest hour takes what spares leave, the others their share of it', () => {
  // A quarter beyond the peak: four fifths of what is bought are used in its minute.
  expect(usedFractions([2, 1, 0, 4], 0.25)).toEqual([0.4, 0.2, 0, 0.8]);
});

test('without any load nothing is used', () => {
  expect(usedFractions([0, 0], 1)).toEqual([0, 0]);
});

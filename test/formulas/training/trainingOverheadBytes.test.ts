import { expect, test } from 'vitest';
import { trainingOverheadBytes } from '../../../src/formulas/training/trainingOverheadBytes.ts';

test('a larger job loses more to fragmentation, and no more to its context', () => {
  const process = { fragmentationFraction: 0.05, processBytes: 1e9 };
  const small = trainingOverheadBytes({ ...process, tensorBytes: 10e9 });
  expect(trainingOverheadBytes({ ...process, tensorBytes: 20e9 }) - small).toBeCloseTo(5e8, 3);
});

import { expect, test } from 'vitest';
import { checkpointBytesPerSecond } from '../../../src/formulas/training/checkpointBytesPerSecond.ts';

test('twice as many checkpoints need twice the rate', () => {
  const job = { checkpointBytes: 1e9, durationSeconds: 1000 };
  expect(checkpointBytesPerSecond({ ...job, checkpointCount: 2 })).toBe(2e6);
});

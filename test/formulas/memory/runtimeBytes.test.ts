import { expect, test } from 'vitest';
import { runtimeBytes } from '../../../src/formulas/memory/runtimeBytes.ts';

test('one accelerator needs no communication buffers', () => {
  expect(
    runtimeBytes({
      aloneBytes: 1e8,
      perDoublingBytes: 5e8,
      tensorParallelCount: 1,
      graphBytes: 0,
      tableBytes: 0,
    }),
  ).toBe(1e8);
});

test('eight accelerators pay for three doublings', () => {
  expect(
    runtimeBytes({
      aloneBytes: 0,
      perDoublingBytes: 1e8,
      tensorParallelCount: 8,
      graphBytes: 0,
      tableBytes: 0,
    }),
  ).toBe(3e8);
});

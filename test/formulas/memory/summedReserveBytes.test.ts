import { expect, test } from 'vitest';
import { summedReserveBytes } from '../../../src/formulas/memory/summedReserveBytes.ts';

test('80 GiB leave 0.836 to weights and cache on one card, 0.819 on eight', () => {
  const mib = 2 ** 20;
  const card = {
    baseBytes: 512 * mib,
    perChunkTokenBytes: 1.5 * mib,
    chunkTokenCount: 8192,
    perGraphBytes: 2 * mib,
    perAcceleratorBytes: 128 * mib,
  };
  const memory = 80 * 2 ** 30;
  const fraction = (reserve: number) => Math.round(((memory - reserve) / memory) * 1000) / 1000;
  expect(fraction(summedReserveBytes({ ...card, graphCount: 256, acceleratorCount: 1 }))).toBe(0.836);
  expect(fraction(summedReserveBytes({ ...card, graphCount: 512, acceleratorCount: 8 }))).toBe(0.819);
});

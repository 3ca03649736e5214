import { expect, test } from 'vitest';
import { serverWatts } from '../../../src/formulas/energy/serverWatts.ts';

test('a DGX H100 at full draw takes a fifth less than the 10.2 kW it is rated for', () => {
  // At most 8.4 kW were measured; the host part is the loaded end of what such servers take.
  const most = serverWatts({ acceleratorCount: 8, acceleratorWatts: 700, hostWatts: 2500 });
  expect(most / 8400).toBeCloseTo(0.96, 2);
  expect(most / 10_200).toBeCloseTo(0.79, 2);
});

test('a server without accelerators is its host', () => {
  expect(serverWatts({ acceleratorCount: 0, acceleratorWatts: 700, hostWatts: 400 })).toBe(400);
});

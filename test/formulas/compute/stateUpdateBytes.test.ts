import { expect, test } from 'vitest';
import { stateUpdateBytes } from '../../../src/formulas/compute/stateUpdateBytes.ts';

const layer = { sequenceCount: 1, headCount: 32, keyHeadDim: 128, valueHeadDim: 128, activationBits: 16 };

test('the state is read and written', () => {
  const bytes = stateUpdateBytes({ ...layer, channelDim: 0, stateBits: 32 });
  expect(bytes).toBe(2 * 32 * 128 * 128 * 4);
});

test('channels in 16 bits cost two bytes in and two out', () => {
  expect(stateUpdateBytes({ ...layer, channelDim: 1000, stateBits: 0 })).toBe(4000);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BillFigure, BillInput } from '../../../src/estimates/plan/BillInput.ts';
import { billItems, type BillItem } from '../../../src/estimates/plan/BillLine.ts';
import { billOfMaterials } from '../../../src/estimates/plan/billOfMaterials.ts';

const stated = (value: number, ...sourceIds: readonly string[]): BillFigure => ({
  value,
  sourceIds,
  typical: false,
});
const typical = (value: number): BillFigure => ({ value, sourceIds: ['own'], typical: true });

/** Servers as DGX B200: 10 units, 14.3 kW, 142.4 kg, 112 cores, 8 cards of 400 Gb/s, 6 supplies. */
const input: BillInput = {
  serverCount: 4,
  server: {
    acceleratorCount: 8,
    rackUnitCount: stated(10, 'guide'),
    watts: stated(14_300, 'power'),
    kilograms: stated(142.4, 'guide'),
    cpuCoreCount: stated(112, 'guide'),
    ramBytes: stated(2.048e12, 'guide'),
    acceleratorCardCount: stated(8, 'guide'),
    frontCardCount: stated(2, 'guide'),
    powerSupplyCount: stated(6, 'guide'),
    lead: { low: stated(17, 'seller'), high: stated(43, 'seller') },
  },
  copyAcceleratorCount: 8,
  weightBytes: [141e9, 16e9],
  versionCount: typical(3),
  otherStorageBytes: 1e12,
  networkSwitch: {
    portCount: stated(64, 'switch'),
    uplinkFraction: typical(0.125),
    rackUnitCount: stated(1, 'switch'),
    watts: typical(1000),
  },
  rack: { unitCount: typical(42), watts: typical(32_000), kilograms: typical(130) },
  circuit: {
    phaseCount: 3,
    lineVolts: stated(400),
    ratedAmperes: stated(32),
    continuousFraction: stated(0.8),
    redundancy: 'n',
  },
};
const billOf = (changes: Partial<BillInput> = {}) => billOfMaterials({ ...input, ...changes });
const lineOf = (item: BillItem, changes: Partial<BillInput> = {}) => {
  const found = billOf(changes).find((line) => line.item === item);
  if (!found) throw new RangeError(`item must be in the bill, got ${item}`);
  return found;
};
const quantityOf = (item: BillItem, changes: Partial<BillInput> = {}) => lineOf(item, changes).quantity;

describe('a bill of materials', () => {
  test('lists everything once, in order', () => {
    expect(billOf().map(({ item }) => item)).toEqual(billItems);
  });

  test('counts four servers of eight, by hand', () => {
    expect(quantityOf('accelerators')).toBe(32);
    // Two versions of 157 GB beside the one that runs, and a terabyte for the rest.
    expect(quantityOf('storage')).toBeCloseTo(3 * 157e9 + 1e12, 0);
    // Two cards towards users; a pair of switches with 8 of 64 ports leading on.
    expect(quantityOf('network-cards')).toBe(8);
    expect(quantityOf('switches')).toBe(2);
    expect(quantityOf('network-cables')).toBe(8 + 2 * 8);
    expect(quantityOf('power-cords')).toBe(4 * 6 + 2 * 2);
    expect(quantityOf('rack-units')).toBe(42);
    // A rack of 32 kW less two switches holds two servers.
    expect(quantityOf('racks')).toBe(2);
    expect(quantityOf('power')).toBe(4 * 14_300 + 2 * 1000);
    expect(quantityOf('heat')).toBe(quantityOf('power'));
    expect(quantityOf('rack-weight')).toBeCloseTo(2 * 142.4 + 130, 9);
    // 30.6 kW on circuits of 17.7 kW: two for each rack.
    expect(quantityOf('circuits')).toBe(4);
  });

  test('takes a card for each accelerator where a copy spans servers', () => {
    expect(quantityOf('network-cards', { copyAcceleratorCount: 16 })).toBe(4 * (2 + 8));
  });

  test('takes no switch for one server', () => {
    expect(quantityOf('switches', { serverCount: 1 })).toBe(0);
    expect(quantityOf('switch-ports', { serverCount: 1 })).toBe(2);
  });

  test('takes one more circuit a rack for N + 1 and twice as many for 2N', () => {
    const circuit = (redundancy: 'n' | 'n+1' | '2n') => ({ circuit: { ...input.circuit, redundancy } });
    expect(quantityOf('circuits', circuit('n+1'))).toBe(6);
    expect(quantityOf('circuits', circuit('2n'))).toBe(8);
  });

  test('says what is stated, with its sources, and what is typical', () => {
    expect(lineOf('servers').basis).toBe('decided');
    expect(lineOf('ram')).toMatchObject({ basis: 'stated', sourceIds: ['guide'], per: 'server' });
    expect(lineOf('delivery')).toMatchObject({ quantity: 17, most: 43, basis: 'stated' });
    expect(lineOf('storage').basis).toBe('typical');
    expect(lineOf('racks')).toMatchObject({
      basis: 'typical',
      sourceIds: ['guide', 'switch', 'power', 'own'],
    });
  });

  test('names what is known of switches only where there are any', () => {
    expect(lineOf('rack-units').sourceIds).toEqual(['guide', 'switch']);
    expect(lineOf('rack-units', { serverCount: 1 }).sourceIds).toEqual(['guide']);
    // How many servers stand in a rack depends on what its switches leave.
    const rack = { unitCount: stated(42), watts: stated(32_000), kilograms: stated(130) };
    for (const item of ['racks', 'rack-weight'] as const) {
      expect(lineOf(item, { rack }).basis).toBe('typical');
      expect(lineOf(item, { rack }).sourceIds).toContain('switch');
      expect(lineOf(item, { rack, serverCount: 1 }).basis).toBe('stated');
      expect(lineOf(item, { rack, serverCount: 1 }).sourceIds).not.toContain('switch');
    }
    expect(lineOf('rack-weight', { rack }).sourceIds).toContain('power');
  });

  test('leaves delivery out where nobody recorded it', () => {
    const { lead: _, ...server } = input.server;
    expect(billOf({ server }).map(({ item }) => item)).not.toContain('delivery');
  });

  test('never shrinks where servers are added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(8, 16), (serverCount, copy) => {
        const fewer = billOf({ serverCount, copyAcceleratorCount: copy });
        const more = billOf({ serverCount: serverCount + 1, copyAcceleratorCount: copy });
        // Two switches in the rack of two servers may leave no room for a second one.
        for (const { item, quantity } of fewer)
          if (item !== 'rack-weight')
            expect(more.find((line) => line.item === item)?.quantity, item).toBeGreaterThanOrEqual(quantity);
      }),
    );
  });

  test('holds numbers that can be ordered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 64 }), (serverCount, copy) => {
        for (const { quantity } of billOf({ serverCount, copyAcceleratorCount: copy })) {
          expect(Number.isFinite(quantity)).toBe(true);
          expect(quantity).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test.each([0, 1.5, -1])('of %d servers is refused', (serverCount) => {
    expect(() => billOf({ serverCount })).toThrow(
      new RangeError(`serverCount must be a whole number of at least 1, got ${serverCount}`),
    );
  });
});

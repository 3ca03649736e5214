import { describe, expect, test } from 'vitest';
import { efficiencyFigure } from '../../src/components/efficiencyFigure.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { efficiencies } = readRecords().records;
const recorded = (id: string) => {
  const record = efficiencies.get(id);
  if (!record) throw new Error(`efficiencies must hold ${id}`);
  return record;
};

describe('a share of the peak', () => {
  test('is that of the record, in per cent', () => {
    const { compute_fraction, memory_fraction } = recorded('nvidia');
    expect(efficiencyFigure(efficiencies, 'nvidia', 'compute')).toBe(
      `${Math.round(compute_fraction * 100)}\u00a0%`,
    );
    expect(efficiencyFigure(efficiencies, 'nvidia', 'memory')).toBe(
      `${Math.round(memory_fraction * 100)}\u00a0%`,
    );
  });

  test('that nobody recorded is refused', () => {
    expect(() => efficiencyFigure(efficiencies, 'abacus', 'memory')).toThrow(
      new RangeError('EfficiencyFigure of must be a file in content/data/efficiencies, got abacus'),
    );
    expect(() => efficiencyFigure(efficiencies, 'amd', 'mood')).toThrow(
      new RangeError('EfficiencyFigure what must be one of compute, memory, got mood'),
    );
  });
});

test('the articles still say that AMD reaches less than half and a quarter, and NVIDIA more', () => {
  const [amd, nvidia] = [recorded('amd'), recorded('nvidia')];
  expect(amd.memory_fraction).toBeLessThan(0.5);
  expect(amd.compute_fraction).toBeLessThan(0.25);
  expect(nvidia.memory_fraction).toBeGreaterThan(amd.memory_fraction);
  expect(nvidia.compute_fraction).toBeGreaterThan(amd.compute_fraction);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../../src/estimates/memory/engines/compareVersions.ts';
import { valueAt } from '../../../../src/estimates/memory/engines/Series.ts';

describe('versions', () => {
  test.each([
    ['0.9.1', '0.10.0'],
    ['0.20', '0.20.1'],
    ['0.6.3', '0.6.3.post1'],
    ['b4000', 'b9200'],
    ['v0.9.0', 'v0.9.1'],
  ])('%s comes before %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  test('are equal when only zeros differ', () => {
    expect(compareVersions('0.9', '0.9.0')).toBe(0);
  });

  test('are ordered: of any three, the first two steps tell the third', () => {
    const version = fc
      .array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 })
      .map((numbers) => numbers.join('.'));
    fc.assert(
      fc.property(version, version, version, (one, two, three) => {
        expect(compareVersions(one, two)).toBe(-compareVersions(two, one) + 0);
        if (compareVersions(one, two) <= 0 && compareVersions(two, three) <= 0)
          expect(compareVersions(one, three)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a value by version', () => {
  const series = [
    { from: '0.6.0', value: 'first' },
    { from: '0.9.1', value: 'second' },
  ];

  test.each([
    ['0.9.0', 'first'],
    ['0.9.1', 'second'],
    ['0.10.0', 'second'],
    ['0.1.0', 'first'],
  ])('in %s is the %s', (version, value) => {
    expect(valueAt(series, version)).toBe(value);
  });

  test('cannot be had from nothing', () => {
    expect(() => valueAt([], '1')).toThrow(new RangeError('series must hold at least one entry, got none'));
  });
});

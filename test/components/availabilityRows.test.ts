import { describe, expect, test } from 'vitest';
import {
  availabilityRows,
  serverFailuresPerSecond,
  setupsIn,
} from '../../src/components/availabilityRows.ts';
import { secondsFromDays, secondsFromYears } from '../../src/units/conversions.ts';

describe('setups', () => {
  test('are read as authors write them', () => {
    expect(setupsIn('1+0, 4+1')).toEqual([
      { neededCount: 1, spareCount: 0 },
      { neededCount: 4, spareCount: 1 },
    ]);
  });

  test('written otherwise are refused', () => {
    expect(() => setupsIn('4 and 1')).toThrow(new RangeError('setups must be like 4+1, got 4 and 1'));
  });
});

test('a server of eight fails as often as Meta counted of eight accelerators', () => {
  const counted = (8 * 220) / 16_384 / secondsFromDays(54);
  expect(serverFailuresPerSecond(8) / counted).toBeCloseTo(1, 2);
});

describe('time of a year with too few servers', () => {
  const onceAYear = 1 / secondsFromYears(1);
  const hoursOf = (setups: string, repair: number) =>
    availabilityRows(setupsIn(setups), [repair], onceAYear).map(({ cells }) =>
      cells[0]?.replaceAll('\u00a0', ' '),
    );

  test('is nearly the time of repair where one server fails once a year', () => {
    expect(hoursOf('1+0', 24)).toEqual(['23.9 h']);
  });

  test('below a second is not told more closely', () => {
    expect(hoursOf('8+2', 1)).toEqual(['under 1 s']);
  });

  test('is that of both being down with a spare', () => {
    // By hand: (24 / 8 784)² of 8 760 hours are 0.0654 h, or 235 s.
    expect(hoursOf('1+1', 24)).toEqual(['235 s']);
  });
});

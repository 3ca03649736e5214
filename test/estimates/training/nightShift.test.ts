import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeAcceleratorCounts, nightShift } from '../../../src/estimates/training/nightShift.ts';
import { exactly } from '../../../src/units/Band.ts';

const hour = 3600;
const isOffice = (index: number) => index < 120 && index % 24 >= 8 && index % 24 < 18;
/** Fifty hours at three times the load of the other 118, with mean 1. */
const office = Array.from({ length: 168 }, (_, index) => (isOffice(index) ? 3 : 1) / (268 / 168));
/** Four copies of two accelerators for the day, two of them at night. */
const week = {
  hours: office,
  loadPerSecond: 10,
  promisedPerSecond: 5,
  copyCount: 4,
  copyAcceleratorCount: 2,
  otherAcceleratorCount: 0,
  serverAcceleratorCount: 8,
};
/** Servers of six hold three copies each: the second has four accelerators beside its one copy. */
const withOthers = { ...week, serverAcceleratorCount: 6, otherAcceleratorCount: 4 };
const job = { acceleratorCount: 4, seconds: exactly(20 * hour), changeSeconds: hour / 2, takenFraction: 0 };

describe('free accelerators', () => {
  test('are those of copies that the load of the hour needs no more', () => {
    // 18.8 requests a second by day fill four copies, 6.3 at night two.
    const free = freeAcceleratorCounts(week);
    expect([free[0], free[7], free[8], free[17], free[18], free[130]]).toEqual([4, 4, 0, 0, 4, 4]);
  });

  test('are all where nobody asks, and those without a copy besides', () => {
    const quiet = { ...week, hours: Array<number>(168).fill(0), otherAcceleratorCount: 3 };
    expect(new Set(freeAcceleratorCounts(quiet))).toEqual(new Set([11]));
  });
});

describe('a night shift', () => {
  test('is every stretch between two working days, the weekend one of them', () => {
    const { shifts, usefulSecondsPerWeek } = nightShift(week, job);
    expect(shifts.map(({ hourCount }) => hourCount)).toEqual([14, 14, 14, 14, 62]);
    expect(usefulSecondsPerWeek).toBe((4 * 13.5 + 61.5) * hour);
  });

  test('takes a job of twenty hours into its second night', () => {
    const { shiftCount, elapsedSeconds } = nightShift(week, job);
    expect(shiftCount?.mid).toBe(2);
    // A day after the first evening, the start, and the six and a half hours that the first night left.
    expect(elapsedSeconds?.mid).toBeCloseTo((24 + 0.5 + 6.5) * hour, 6);
  });

  test('begins with the first stretch after Monday noon, be it by day', () => {
    expect(nightShift(week, job).firstHour).toBe(18);
    const noon = office.map((load, hour) => (hour % 24 === 12 ? load / 3 : load));
    const lunch = nightShift({ ...week, hours: noon }, job);
    expect(lunch.firstHour).toBe(12);
    expect(lunch.shifts[0]).toEqual({ startHour: 12, hourCount: 1, usefulSeconds: hour / 2 });
  });

  test('waits until one server has the accelerators of a job that fits into it', () => {
    // Servers of five hold two copies of two: each has one left over, and a copy that goes adds two to it.
    const odd = { ...week, serverAcceleratorCount: 5, otherAcceleratorCount: 2 };
    expect(freeAcceleratorCounts({ ...odd, loadPerSecond: 18 })[0]).toBe(4);
    const shiftsOf = (acceleratorCount: number) =>
      nightShift({ ...odd, loadPerSecond: 18 }, { ...job, acceleratorCount }).shifts.length;
    expect([3, 4].map(shiftsOf)).toEqual([5, 0]);
    // Of two copies that each take two servers of four, none has anything free until a copy goes.
    const large = {
      ...week,
      copyCount: 2,
      copyAcceleratorCount: 7,
      serverAcceleratorCount: 4,
      loadPerSecond: 4,
    };
    expect(
      nightShift({ ...large, otherAcceleratorCount: 2 }, { ...job, acceleratorCount: 2 }).shifts,
    ).toHaveLength(5);
  });

  test('goes on in the weeks that follow', () => {
    const whole = nightShift(week, { ...job, seconds: exactly(3 * 115.5 * hour) });
    expect(whole.shiftCount?.mid).toBe(15);
    expect(whole.elapsedSeconds?.mid).toBeCloseTo((2 * 168 + 4 * 24 + 62) * hour, 6);
  });

  test('is none where a job needs more than nights leave, or the changes take the night', () => {
    expect(nightShift(week, { ...job, acceleratorCount: 5 })).toEqual({
      shifts: [],
      usefulSecondsPerWeek: 0,
    });
    expect(nightShift(week, { ...job, changeSeconds: 62 * hour }).shifts).toEqual([]);
  });

  test('never ends where accelerators are free around the clock', () => {
    const free = nightShift(withOthers, job);
    expect(free.shiftCount).toBeUndefined();
    expect(free.elapsedSeconds?.mid).toBe(20.5 * hour);
  });

  test('is shorter where work that can wait takes a share of it', () => {
    const shared = nightShift(week, { ...job, takenFraction: 0.5 });
    expect(shared.usefulSecondsPerWeek).toBe((4 * 6.5 + 30.5) * hour);
    expect(nightShift(week, { ...job, takenFraction: 1 }).shifts).toEqual([]);
    expect(nightShift(withOthers, { ...job, takenFraction: 1 }).shifts).toEqual([]);
  });

  test('never ends before its work is done, nor sooner for more work; a smaller job or more copies lose no time', () => {
    const anyJob = fc.record({
      acceleratorCount: fc.integer({ min: 1, max: 8 }),
      seconds: fc.double({ min: 1, max: 900 * hour, noNaN: true }),
      changeSeconds: fc.double({ min: 0, max: 3 * hour, noNaN: true }),
      takenFraction: fc.double({ min: 0, max: 0.8, noNaN: true }),
    });
    fc.assert(
      fc.property(anyJob, fc.integer({ min: 4, max: 12 }), ({ seconds, ...any }, copyCount) => {
        const planned = { ...week, copyCount };
        const asked = { ...any, seconds: exactly(seconds) };
        const { elapsedSeconds, usefulSecondsPerWeek } = nightShift(planned, asked);
        const longer = nightShift(planned, { ...asked, seconds: exactly(seconds * 1.3) });
        if (elapsedSeconds) expect(elapsedSeconds.mid).toBeGreaterThanOrEqual(seconds);
        expect(longer.elapsedSeconds?.mid ?? 0).toBeGreaterThanOrEqual((elapsedSeconds?.mid ?? 0) - 1e-6);
        const useful = (copies: number, accelerators: number) =>
          nightShift({ ...week, copyCount: copies }, { ...asked, acceleratorCount: accelerators })
            .usefulSecondsPerWeek;
        const slack = usefulSecondsPerWeek - 1e-6;
        expect(useful(copyCount + 1, any.acceleratorCount)).toBeGreaterThanOrEqual(slack);
        expect(useful(copyCount, Math.max(1, any.acceleratorCount - 1))).toBeGreaterThanOrEqual(slack);
      }),
    );
  });
});

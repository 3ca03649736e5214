import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, jumpFactor } from '../../../scripts/refresh/changeOf.ts';

const rented = (per_hour: number, from = '2026-01-01', source = 'skypilot-catalog') => ({
  from,
  per_hour,
  currency: 'USD',
  source,
});
const decide = (
  entries: Parameters<typeof changeOf>[0]['entries'],
  price: Readonly<Record<string, number | undefined>>,
  { day = '2026-11-25', acceptJumps = false, decimals = 2, counted = {} } = {},
) =>
  changeOf({ entries, offered: { price, counted, decimals }, day, source: 'skypilot-catalog', acceptJumps });

describe('a price of a list beside a record', () => {
  test.each([
    [0.83, 0.8262],
    [0.25, 0.2475],
    [1, 0.995],
    [3.5, 3.504],
    [9.1376, 9.1376],
    [40.550383123, 40.550383123],
  ])('%d is %d within rounding to cents', (recorded, listed) => {
    expect(decide([rented(recorded)], { per_hour: listed })).toEqual({ kind: 'same' });
  });

  test.each([
    [3.5, 3.54],
    [0.83, 0.8199],
    [9.1376, 9.14],
  ])('%d is not %d', (recorded, listed) => {
    expect(decide([rented(recorded)], { per_hour: listed }).kind).toBe('changed');
  });

  test('a new price is an entry of the day, with its source and the keys that count it', () => {
    expect(decide([rented(2.59)], { per_hour: 3.39 }, { counted: { currency: 'USD' } })).toEqual({
      kind: 'changed',
      entry: { from: '2026-11-25', per_hour: 3.39, currency: 'USD', source: 'skypilot-catalog' },
    });
  });

  test('floating point leaves nothing behind in an entry', () => {
    expect(decide([rented(0.2)], { per_hour: 0.1 + 0.2 })).toMatchObject({ entry: { per_hour: 0.3 } });
  });

  test('only the newest entry counts', () => {
    const entries = [rented(2), rented(3, '2026-05-01')];
    expect(decide(entries, { per_hour: 3 }).kind).toBe('same');
    expect(decide(entries, { per_hour: 2 }).kind).toBe('changed');
  });

  test('a figure that appears or goes is a change', () => {
    const entry = { ...rented(1), setup: 5 };
    expect(decide([entry], { per_hour: 1, setup: undefined })).toMatchObject({ kind: 'changed' });
    expect(decide([rented(1)], { per_hour: 1, setup: 5 })).toMatchObject({ entry: { setup: 5 } });
  });

  test('no day gets two entries, and none is put before a later one', () => {
    expect(decide([rented(2, '2026-11-25')], { per_hour: 3 })).toEqual({
      kind: 'held',
      because: 'an entry of this day is there; correct it by hand',
    });
    expect(decide([rented(2, '2026-12-01')], { per_hour: 3 })).toEqual({
      kind: 'held',
      because: 'the newest entry is of 2026-12-01',
    });
    expect(decide([rented(2, '2026-11-25')], { per_hour: 2 })).toEqual({ kind: 'same' });
  });

  test('an entry from another source is left to a person', () => {
    expect(decide([rented(1.09, '2026-10-08', 'lambda-pricing')], { per_hour: 0.8 })).toEqual({
      kind: 'held',
      because: 'the newest entry is from lambda-pricing',
    });
  });

  test('what is counted otherwise is not compared', () => {
    const monthly = { from: '2026-01-01', per_month: 900, currency: 'USD', source: 'skypilot-catalog' };
    expect(decide([monthly], { per_hour: 1 })).toMatchObject({ kind: 'held' });
    expect(decide([rented(1)], { per_hour: 2 }, { counted: { currency: 'EUR' } })).toMatchObject({
      kind: 'held',
    });
  });

  test.each([
    [1, 5.01],
    [5.01, 1],
    [0, 0.1],
    [0.1, 0],
  ])('a jump from %d to %d is taken only if accepted', (recorded, listed) => {
    expect(decide([rented(recorded)], { per_hour: listed })).toEqual({ kind: 'jumped' });
    expect(decide([rented(recorded)], { per_hour: listed }, { acceptJumps: true }).kind).toBe('changed');
  });

  test('fivefold itself is no jump', () => {
    expect(decide([rented(1)], { per_hour: 5 }).kind).toBe('changed');
  });

  test('one figure that jumps holds back the others', () => {
    const entry = { from: '2026-01-01', input: 1, output: 2, source: 'skypilot-catalog' };
    expect(decide([entry], { input: 1.1, output: 20 })).toEqual({ kind: 'jumped' });
  });

  test('whatever the figures, an entry rises in date, differs, and does not jump', () => {
    const cents = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100);
    const days = fc.constantFrom('2026-01-01', '2026-11-24', '2026-11-25', '2026-11-26');
    fc.assert(
      fc.property(cents, cents, days, (recorded, listed, from) => {
        const change = decide([rented(recorded, from)], { per_hour: listed });
        const ratio = Math.max(recorded, listed) / Math.min(recorded, listed);
        if (recorded === listed) expect(change.kind).toBe('same');
        else if (from >= '2026-11-25') expect(change.kind).toBe('held');
        else expect(change.kind).toBe(ratio > jumpFactor ? 'jumped' : 'changed');
      }),
    );
  });
});

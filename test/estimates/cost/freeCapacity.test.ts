import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeCapacity, machinesWithBatch } from '../../../src/estimates/cost/freeCapacity.ts';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { weekShapeOf } from '../../../src/estimates/cost/weekShapeOf.ts';
import { monthSeconds } from '../../../src/units/conversions.ts';
import { anyAssumptions, anyPlan, assumptions, plan } from './costFixture.ts';

const still = { ...assumptions, growthPerYearFraction: 0 };
const withBatch = (batchRequestsPerSecond: number, changes: Partial<typeof plan> = {}) =>
  estimateCost({ ...plan, ...changes, batchRequestsPerSecond }, still);
const idleOf = (estimate: ReturnType<typeof estimateCost>) => estimate.own[0]?.idleRequestsPerSecond ?? 0;

/** Fifty hours at ten times the load of the other 118; a copy is planned for 7.5 a second, and finishes 16 unwatched. */
const copies = {
  week: plan.week,
  promisedPerSecond: 7.5,
  batchPerSecond: 16,
  loadPerSecond: 20,
};

describe('free capacity', () => {
  const light = 20 / ((50 * 10 + 118) / 168);

  test('is that of whole machines with nobody to answer, and of the others what the promise leaves', () => {
    const [byDay, byNight] = [Math.ceil((light * 10) / 7.5), Math.ceil(light / 7.5)];
    const { wholePerSecond, sharedPerSecond } = freeCapacity(copies, byDay);
    expect(wholePerSecond).toBeCloseTo((118 * (byDay - byNight) * 16) / 168, 9);
    const shared = 50 * (byDay * 7.5 - light * 10) + 118 * (byNight * 7.5 - light);
    expect(sharedPerSecond).toBeCloseTo(shared / 168, 9);
  });

  test('is nothing where every hour fills every machine, and all of it without any load', () => {
    const flat = { ...copies, week: weekShapeOf(Array<number>(168).fill(1)), loadPerSecond: 15 };
    expect(freeCapacity(flat, 2).wholePerSecond).toBe(0);
    expect(freeCapacity(flat, 2).sharedPerSecond).toBeCloseTo(0, 9);
    expect(freeCapacity({ ...copies, loadPerSecond: 0 }, 2)).toEqual({
      wholePerSecond: 32,
      sharedPerSecond: 0,
    });
  });

  test('of so many machines as work asks for holds that work, and of one less does not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 0.01, max: 2000, noNaN: true }),
        (loadPerSecond, waiting) => {
          const machines = { ...copies, loadPerSecond };
          const peak = Math.ceil((loadPerSecond * plan.week.peak) / 7.5);
          const count = machinesWithBatch(machines, peak, waiting);
          const holds = (machineCount: number) => {
            const { wholePerSecond, sharedPerSecond } = freeCapacity(machines, machineCount);
            return wholePerSecond + sharedPerSecond >= waiting - 1e-6;
          };
          expect(holds(count)).toBe(true);
          if (count > peak) expect(holds(count - 1.01)).toBe(false);
        },
      ),
    );
  });
});

describe('work that can wait', () => {
  const free = idleOf(withBatch(0));

  test('takes free hours first: as much as fits buys no server and costs energy alone', () => {
    const none = withBatch(0).costs.own;
    const filled = withBatch(free * 0.999);
    expect(filled.own[0]?.serverCount).toBe(withBatch(0).own[0]?.serverCount);
    const { energy = 0, ...others } = filled.costs.own.categories;
    expect(others).toEqual(
      Object.fromEntries(Object.entries(none.categories).filter(([name]) => name !== 'energy')),
    );
    expect(energy).toBeGreaterThan(none.categories.energy ?? 0);
    expect(idleOf(filled)).toBeCloseTo(free * 0.001, 6);
  });

  test('adds a copy once the free hours are full, and a server where the last one has no room for it', () => {
    const month = (batch: number) => withBatch(batch).own[0];
    const { serverCount: before = 0, copyCount = 0 } = month(0) ?? {};
    // A server of eight holds two copies of four, and a copy finishes 16 unwatched.
    expect(month(free * 1.001)).toMatchObject({ copyCount: copyCount + 1, serverCount: before });
    expect(month(free + 16 * 1.01)?.copyCount).toBe(copyCount + 2);
    expect(month(free + 16 * 1.01)?.serverCount).toBeGreaterThan(before);
    expect(month(free + 16 * 2.9)?.copyCount).toBe(copyCount + 3);
  });

  test('uses idle time and never more than there is', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        const peaked = { ...assumed, peakFraction: Math.max(1, assumed.peakFraction) };
        for (const month of estimateCost(anyOf, peaked).own) {
          expect(month.utilisationFraction).toBeLessThanOrEqual(1 + 1e-9);
          expect(month.idleAcceleratorSeconds).toBeGreaterThanOrEqual(-1e-3);
          expect(month.idleRequestsPerSecond).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('makes no way cheaper where work draws no less than rest, and lowers the price of a token of one’s own', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, drawn) => {
        const { acceleratorIdleFraction, acceleratorDecodeFraction, acceleratorPrefillFraction } = drawn;
        const assumed = {
          ...drawn,
          hostIdleWatts: Math.min(drawn.hostIdleWatts, drawn.hostLoadedWatts),
          acceleratorIdleFraction: Math.min(
            acceleratorIdleFraction,
            acceleratorDecodeFraction,
            acceleratorPrefillFraction,
          ),
        };
        const without = estimateCost({ ...anyOf, batchRequestsPerSecond: 0 }, assumed).costs;
        const costs = estimateCost(anyOf, assumed).costs;
        for (const way of ['own', 'rent', 'call'] as const)
          expect(costs[way].presentUsd).toBeGreaterThanOrEqual(without[way].presentUsd - 0.01);
      }),
    );
    expect(withBatch(free).costs.own.usdPerToken).toBeLessThan(withBatch(0).costs.own.usdPerToken);
  });

  test('is called at the batch price', () => {
    const spent = (batch: number) => withBatch(batch).costs.call.categories;
    const [none, some] = [spent(0), spent(2)];
    const tokens = 2 * monthSeconds * plan.outputTokens;
    const firstMonth = tokens * still.callOutputUsdPerToken * 0.5 * (1 + still.retryFraction);
    const fall = Math.pow(1 - still.callFallPerYearFraction, 1 / 12);
    const months = (1 - Math.pow(fall, plan.monthCount)) / (1 - fall);
    expect((some.output ?? 0) - (none.output ?? 0)).toBeCloseTo(firstMonth * months, 3);
  });

  test('rented for the peak takes its free hours, by the hour is paid for', () => {
    const rented = (batch: number, mode: 'always' | 'by-hour') =>
      withBatch(batch, { rent: { ...plan.rent, mode } }).costs.rent.categories.rent ?? 0;
    expect(rented(free * 0.9, 'always')).toBeCloseTo(rented(0, 'always'), 6);
    expect(rented(20, 'by-hour')).toBeGreaterThan(rented(0, 'by-hour'));
  });

  test('counts as served under every way', () => {
    const { tokenCount } = withBatch(0);
    const more = 3 * monthSeconds * plan.monthCount * (plan.inputTokens + plan.outputTokens);
    expect(withBatch(3).tokenCount).toBeCloseTo(tokenCount + more, -3);
    for (const way of ways) expect(Number.isFinite(withBatch(3).costs[way].usdPerToken)).toBe(true);
  });
});

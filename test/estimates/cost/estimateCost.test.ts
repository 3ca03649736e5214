import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CostAssumption } from '../../../src/estimates/cost/CostAssumptions.ts';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { monthlyRateFraction } from '../../../src/formulas/cost/monthlyRateFraction.ts';
import { presentValueUsd } from '../../../src/formulas/cost/presentValueUsd.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { monthSeconds, secondsFromYears } from '../../../src/units/conversions.ts';
import { anyAssumptions, anyPlan, assumptions, plan } from './costFixture.ts';

describe('identities of the cash flow', () => {
  test('the present cost is the discounted sum of the months', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        for (const { months, presentUsd } of Object.values(estimateCost(anyOf, assumed).costs)) {
          const sum = months.reduce(
            (total, usd, month) => total + usd / Math.pow(1 + assumed.capitalPerYearFraction, month / 12),
            0,
          );
          expect(presentUsd).toBeCloseTo(sum, 2);
        }
      }),
    );
  });

  test('what money goes to adds up to the total, and the total to the months', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        for (const { months, cash, categories, totalUsd } of Object.values(
          estimateCost(anyOf, assumed).costs,
        )) {
          const parts = Object.values(categories).reduce((sum, usd) => sum + usd, 0);
          expect(parts).toBeCloseTo(totalUsd, 2);
          expect(months.reduce((sum, usd) => sum + usd, 0)).toBeCloseTo(totalUsd, 2);
          months.forEach((usd, month) =>
            expect((cash[month] ?? 0) - (cash[month - 1] ?? 0)).toBeCloseTo(usd, 2),
          );
          expect(cash.at(-1)).toBe(totalUsd);
        }
      }),
    );
  });

  test('no figure of an answer is NaN or infinite', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        for (const { months, cash, categories, ...figures } of Object.values(
          estimateCost(anyOf, assumed).costs,
        )) {
          expect([...months, ...cash, ...Object.values(categories)].every(Number.isFinite)).toBe(true);
          expect(
            Object.values(figures).every((value) => typeof value === 'string' || Number.isFinite(value)),
          ).toBe(true);
        }
      }),
    );
  });
});

/** Prices, each of which makes no way cheaper when it rises. */
const prices = [
  'serverUsd',
  'networkFraction',
  'installationFraction',
  'storageUsdPerByte',
  'rackUsd',
  'roomUsdPerWatt',
  'supportPerYearFraction',
  'replacementPerYearFraction',
  'insurancePerYearFraction',
  'softwareUsdPerSecond',
  'electricityUsdPerJoule',
  'facilityFraction',
  'colocationUsdPerWattSecond',
  'ownStaffCount',
  'rentStaffCount',
  'callStaffCount',
  'staffUsdPerSecond',
  'ownStartUsd',
  'rentStartUsd',
  'callStartUsd',
  'rentUsdPerSecond',
  'cloudStorageUsdPerByteSecond',
  'egressUsdPerByte',
  'callInputUsdPerToken',
  'callCachedUsdPerToken',
  'callOutputUsdPerToken',
  'callFixedUsdPerSecond',
  'ownFixedUsdPerSecond',
  'rentFixedUsdPerSecond',
  'roomUsdPerServerSecond',
  'employerFraction',
  'exitUsd',
  'retryFraction',
] as const satisfies readonly CostAssumption[];

describe('prices', () => {
  test.each(prices)('a higher %s makes no way cheaper', (name) => {
    fc.assert(
      fc.property(
        anyPlan,
        anyAssumptions,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (anyOf, assumed, factor) => {
          const before = estimateCost(anyOf, assumed).costs;
          const after = estimateCost(anyOf, { ...assumed, [name]: assumed[name] * factor }).costs;
          for (const way of ways)
            expect(after[way].presentUsd).toBeGreaterThanOrEqual(before[way].presentUsd - 0.01);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a higher rate paid for capital makes hardware bought at once dearer against cash spread out', () => {
    const cheap = estimateCost(plan, { ...assumptions, capitalPerYearFraction: 0.02 }).costs;
    const dear = estimateCost(plan, { ...assumptions, capitalPerYearFraction: 0.2 }).costs;
    expect(dear.own.presentUsd / dear.rent.presentUsd).toBeGreaterThan(
      cheap.own.presentUsd / cheap.rent.presentUsd,
    );
  });
});

describe('a mix of ways', () => {
  test('with a full base is one’s own servers alone', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        const { own, mix } = estimateCost(anyOf, { ...assumed, baseFraction: 1 }).costs;
        expect(mix.presentUsd).toBeCloseTo(own.presentUsd, 4);
      }),
    );
  });

  test('without a base is its overflow alone', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        const { costs } = estimateCost(anyOf, { ...assumed, baseFraction: 0 });
        expect(costs.mix.presentUsd).toBeCloseTo(costs[anyOf.overflow].presentUsd, 4);
      }),
    );
  });

  test('pays for no more tokens than calling everything, and for no more servers than owning the peak', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyAssumptions,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (anyOf, assumed, base) => {
          const { own, call, mix } = estimateCost(
            { ...anyOf, overflow: 'call' },
            { ...assumed, baseFraction: base },
          ).costs;
          const bought = (categories: typeof own.categories) => categories.servers ?? 0;
          expect(bought(mix.categories)).toBeLessThanOrEqual(bought(own.categories) + 0.01);
          expect(mix.categories.output ?? 0).toBeLessThanOrEqual((call.categories.output ?? 0) + 0.01);
        },
      ),
    );
  });
});

describe('load', () => {
  test('more users need no fewer servers, and cost no less to call', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        const few = estimateCost(anyOf, assumed);
        const many = estimateCost({ ...anyOf, userCount: anyOf.userCount * 2 }, assumed);
        expect(many.own[0]?.serverCount ?? 0).toBeGreaterThanOrEqual(few.own[0]?.serverCount ?? 0);
        expect(many.costs.call.presentUsd).toBeGreaterThanOrEqual(few.costs.call.presentUsd);
      }),
    );
  });

  test('servers come whole, with the spares asked for', () => {
    const { own } = estimateCost({ ...plan, spareCount: 2 }, assumptions);
    // Peak 5000 x 20 x 5/7 a day x 3.25 x 1.5; a copy takes 10 x 0.75 a second, two copies a server.
    const peak = ((5000 * 20 * 5) / 7 / 86_400) * officePeak * 1.5;
    expect(own[0]?.copyCount).toBe(Math.ceil(peak / 7.5));
    expect(own[0]?.serverCount).toBe(Math.ceil(Math.ceil(peak / 7.5) / 2) + 2);
  });

  test('what it leaves of the accelerators is idle, spare ones whole', () => {
    const idle = (changes: object) => {
      const [first] = estimateCost({ ...plan, ...changes }, assumptions).own;
      if (!first) throw new RangeError('own must have a month, got none');
      const busy = first.copyCount * plan.copy.acceleratorCount * first.utilisationFraction;
      const all = first.serverCount * plan.server.acceleratorCount;
      expect(first.idleAcceleratorSeconds).toBeCloseTo((all - busy) * monthSeconds, 3);
      return first.idleAcceleratorSeconds;
    };
    const spare = plan.server.acceleratorCount * monthSeconds;
    expect(idle({ spareCount: 2 }) - idle({ spareCount: 1 })).toBeCloseTo(spare, 3);
  });

  test('rented by the hour, no more is rented than for the peak all day', () => {
    const busy = { ...plan, userCount: 50_000 };
    const always = estimateCost(busy, assumptions).costs.rent;
    const scaled = estimateCost({ ...busy, rent: { ...busy.rent, mode: 'by-hour' } }, assumptions).costs.rent;
    expect(scaled.categories.rent).toBeLessThan(always.categories.rent ?? 0);
  });
});

/** Busiest hour over the mean: 50 hours at 10 and 118 at 1. */
const officePeak = 10 / ((50 * 10 + 118) / 168);

test('servers that stand there already are not bought, and cost their upkeep all the same', () => {
  const still = { ...assumptions, growthPerYearFraction: 0 };
  const bought = estimateCost({ ...plan, spareCount: 1 }, still);
  const owned = estimateCost({ ...plan, spareCount: 1, ownedCount: 1000 }, still);
  expect(owned.own[0]?.serverCount).toBe(bought.own[0]?.serverCount);
  expect(owned.costs.own.categories.servers).toBeUndefined();
  for (const category of ['energy', 'support', 'staff'] as const)
    expect(owned.costs.own.categories[category]).toBeCloseTo(bought.costs.own.categories[category] ?? 0, 6);
  expect(owned.costs.own.categories.resale).toBeUndefined();
  // No rack and no circuit either: of the site, storage and the monthly care of the room are left.
  const { storageBytes, storageUsdPerByte, roomUsdPerServerSecond } = still;
  const care = (bought.own[0]?.serverCount ?? 0) * roomUsdPerServerSecond * monthSeconds * plan.monthCount;
  expect(owned.costs.own.categories.site).toBeCloseTo(storageBytes * storageUsdPerByte + care, 4);
});

test('servers that leave before the end are sold for what is left of them, and bought anew', () => {
  const still = { ...assumptions, growthPerYearFraction: 0, hardwareFallPerYearFraction: 0 };
  const short = { ...still, serviceLifeSeconds: secondsFromYears(4) };
  const { own } = estimateCost(plan, short).costs;
  const once = estimateCost(plan, still).costs.own.categories.servers ?? 0;
  expect(own.categories.servers).toBeCloseTo(2 * once, 4);
  // The first are sold after four years, the second after one.
  const left = (years: number) => once * Math.pow(1 - still.valueLossPerYearFraction, years);
  expect(own.categories.resale).toBeCloseTo(-left(4) - left(1), 4);
});

test('leaving a mix is paid once', () => {
  const { mix } = estimateCost({ ...plan, overflow: 'rent' }, assumptions).costs;
  const { ownStartUsd, rentStartUsd, exitUsd } = assumptions;
  expect(mix.categories.project).toBeCloseTo(ownStartUsd + rentStartUsd + exitUsd, 6);
});

test('the present cost is what the formula of present value makes of every month', () => {
  const { months, presentUsd } = estimateCost(plan, assumptions).costs.own;
  const discountFraction = monthlyRateFraction({ yearlyRateFraction: assumptions.capitalPerYearFraction });
  const sum = months.reduce(
    (total, futureUsd, periodCount) => total + presentValueUsd({ futureUsd, discountFraction, periodCount }),
    0,
  );
  expect(presentUsd).toBeCloseTo(sum, 4);
});

describe('financing', () => {
  test('a loan at the cost of capital has the present cost of cash', () => {
    const equal = { ...assumptions, loanPerYearFraction: assumptions.capitalPerYearFraction };
    const cash = estimateCost(plan, equal).costs.own;
    const loan = estimateCost({ ...plan, financing: 'loan' }, equal).costs.own;
    expect(loan.presentUsd).toBeCloseTo(cash.presentUsd, 2);
  });

  test('a lease within the horizon at the cost of capital has the present cost of cash', () => {
    const equal = {
      ...assumptions,
      loanPerYearFraction: assumptions.capitalPerYearFraction,
      growthPerYearFraction: 0,
    };
    const cash = estimateCost(plan, equal).costs.own;
    const lease = estimateCost({ ...plan, financing: 'lease' }, equal).costs.own;
    expect(lease.presentUsd).toBeCloseTo(cash.presentUsd, 2);
  });

  test('a lease that runs on past the end is paid out, kept and sold like hardware bought', () => {
    const equal = {
      ...assumptions,
      loanPerYearFraction: 0,
      capitalPerYearFraction: 0,
      growthPerYearFraction: 0,
      leaseSeconds: secondsFromYears(10),
    };
    const cash = estimateCost(plan, equal).costs.own;
    const lease = estimateCost({ ...plan, financing: 'lease' }, equal).costs.own;
    expect(lease.totalUsd).toBeCloseTo(cash.totalUsd, 2);
  });

  test('a price agreed for three years does not fall within them', () => {
    const rent = { ...plan.rent, mode: 'reserved' as const };
    const flat = { ...assumptions, growthPerYearFraction: 0, staffGrowthPerYearFraction: 0 };
    const { months } = estimateCost({ ...plan, rent: { ...rent, termMonthCount: 36 } }, flat).costs.rent;
    expect(months[36]).toBeCloseTo(months[1] ?? 0, 6);
    expect(months[37]).toBeLessThan(months[36] ?? 0);
  });
});

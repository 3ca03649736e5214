import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { type BookYear, yearlyBooks } from '../../../src/estimates/cost/yearlyBooks.ts';
import { secondsFromYears } from '../../../src/units/conversions.ts';
import { anyAssumptions, anyPlan, assumptions, plan } from './costFixture.ts';

const sum = (years: readonly BookYear[], name: keyof BookYear): number =>
  years.reduce((total, year) => total + year[name], 0);

describe('identities of the books', () => {
  test('cash of all years equals the total of the estimate', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        const { costs } = estimateCost(anyOf, assumed);
        for (const way of ways)
          expect(sum(yearlyBooks(way, anyOf, assumed), 'cashUsd')).toBeCloseTo(costs[way].totalUsd, 2);
      }),
    );
  });

  test('depreciation adds up to prices less what is left, and the books end empty', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        const { costs } = estimateCost(anyOf, assumed);
        for (const way of ways) {
          const years = yearlyBooks(way, anyOf, assumed);
          const soldUsd = -(costs[way].categories.resale ?? 0);
          expect(sum(years, 'soldUsd')).toBeCloseTo(soldUsd, 2);
          expect(sum(years, 'depreciationUsd')).toBeCloseTo(sum(years, 'boughtUsd') - soldUsd, 2);
          expect(years.at(-1)?.bookValueUsd).toBe(0);
        }
      }),
    );
  });

  test('each year ends with what it began with, plus purchases, less depreciation and sales', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        for (const way of ways) {
          let held = 0;
          for (const year of yearlyBooks(way, anyOf, assumed)) {
            held += year.boughtUsd - year.depreciationUsd - year.soldUsd;
            expect(year.bookValueUsd).toBeCloseTo(held, 2);
          }
        }
      }),
    );
  });

  test('what all years cost in the books is the cash of all years', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (anyOf, assumed) => {
        for (const way of ways) {
          const years = yearlyBooks(way, anyOf, assumed);
          const cost = sum(years, 'operatingUsd') + sum(years, 'depreciationUsd') + sum(years, 'interestUsd');
          expect(cost).toBeCloseTo(sum(years, 'cashUsd'), 2);
        }
      }),
    );
  });
});

describe('how hardware is paid', () => {
  const booksPaid = (financing: 'cash' | 'loan' | 'lease') =>
    yearlyBooks('own', { ...plan, financing }, assumptions);

  test('changes cash and interest, and nothing that is bought, written off or run', () => {
    for (const financing of ['loan', 'lease'] as const)
      booksPaid(financing).forEach((year, place) => {
        const cash = booksPaid('cash')[place];
        for (const name of ['boughtUsd', 'depreciationUsd', 'bookValueUsd', 'operatingUsd'] as const)
          expect(year[name]).toBeCloseTo(cash?.[name] ?? 0, 4);
      });
  });

  test('with cash there is no interest, and the year pays for what it buys and runs', () => {
    for (const { cashUsd, boughtUsd, operatingUsd, soldUsd, interestUsd } of booksPaid('cash')) {
      expect(interestUsd).toBe(0);
      expect(cashUsd).toBeCloseTo(boughtUsd + operatingUsd - soldUsd, 4);
    }
  });

  test('a loan shows interest that falls from year to year', () => {
    const interests = yearlyBooks(
      'own',
      { ...plan, financing: 'loan' },
      {
        ...assumptions,
        growthPerYearFraction: 0,
      },
    ).map(({ interestUsd }) => interestUsd);
    expect(interests.slice(0, 4)).toEqual(interests.slice(0, 4).toSorted((one, other) => other - one));
    expect(interests[0]).toBeGreaterThan(0);
  });
});

test('rent and calls are OpEx alone', () => {
  for (const way of ['rent', 'call'] as const)
    for (const { cashUsd, operatingUsd, boughtUsd, depreciationUsd, bookValueUsd } of yearlyBooks(
      way,
      plan,
      assumptions,
    )) {
      expect(operatingUsd).toBe(cashUsd);
      expect([boughtUsd, depreciationUsd, bookValueUsd]).toEqual([0, 0, 0]);
    }
});

test('a server of 300,000 USD that keeps a fifth over five years shows 48,000 a year', () => {
  const bare = {
    ...assumptions,
    growthPerYearFraction: 0,
    discountFraction: 0,
    serverUsd: 300_000,
    networkFraction: 0,
    installationFraction: 0,
    sparePartsFraction: 0,
    storageBytes: 0,
    rackUsd: 0,
    roomUsdPerWatt: 0,
    serviceLifeSeconds: secondsFromYears(5),
    valueLossPerYearFraction: 1 - 0.2 ** (1 / 5),
  };
  const years = yearlyBooks('own', { ...plan, userCount: 1, spareCount: 0 }, bare);
  expect(years.map(({ boughtUsd }) => boughtUsd)).toEqual([300_000, 0, 0, 0, 0]);
  for (const { depreciationUsd } of years) expect(depreciationUsd).toBeCloseTo(48_000, 6);
  expect(years[1]?.bookValueUsd).toBeCloseTo(204_000, 6);
  expect(years[4]?.soldUsd).toBeCloseTo(60_000, 6);
});

test('servers bought in the year they are needed are written off from there', () => {
  const grown = { ...assumptions, growthPerYearFraction: 1, serviceLifeSeconds: secondsFromYears(3) };
  const years = yearlyBooks('own', { ...plan, monthCount: 84 }, grown);
  expect(years.filter(({ boughtUsd }) => boughtUsd > 0).length).toBeGreaterThan(3);
  expect(years.filter(({ soldUsd }) => soldUsd > 0).length).toBeGreaterThan(1);
});

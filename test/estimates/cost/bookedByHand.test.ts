import { describe, expect, test } from 'vitest';
import { bookCall } from '../../../src/estimates/cost/bookCall.ts';
import { bookCapital } from '../../../src/estimates/cost/bookCapital.ts';
import { bookRent } from '../../../src/estimates/cost/bookRent.ts';
import {
  capacityOf,
  firstLoadPerSecond,
  firstPeakPerSecond,
  heldCopyCount,
  plannedPerSecond,
} from '../../../src/estimates/cost/capacityOf.ts';
import { costView } from '../../../src/estimates/cost/costView.ts';
import type { CostPlan } from '../../../src/estimates/cost/CostPlan.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { Ledger, places } from '../../../src/estimates/cost/Ledger.ts';
import { mostServerWatts } from '../../../src/estimates/cost/mostServerWatts.ts';
import { serverPower } from '../../../src/estimates/cost/serverPower.ts';
import { tenthsRatio } from '../../../src/estimates/cost/tenthsRatio.ts';
import { monthSeconds } from '../../../src/units/conversions.ts';
import { assumptions, plan, rangesAround } from './costFixture.ts';

describe('what a copy is planned to take', () => {
  test('is its most at its speed, as full as planned, and less upkeep where no spare stands in', () => {
    const slower = { ...assumptions, speedFraction: 0.8 };
    expect(plannedPerSecond(plan, slower)).toBeCloseTo(10 * 0.8 * 0.75, 12);
    const alone = plannedPerSecond({ ...plan, spareCount: 0 }, slower);
    expect(alone).toBeCloseTo(10 * 0.8 * 0.75 * (1 - 4 / 730), 12);
  });

  test('stands on whole servers, with the spares beside', () => {
    const serversOf = (acceleratorCount: number, copyCount: number) =>
      capacityOf({ ...plan, copy: { ...plan.copy, acceleratorCount } }, copyCount).serverCount;
    expect(serversOf(4, 3)).toBe(2 + 1);
    expect(serversOf(16, 3)).toBe(6 + 2);
    expect(serversOf(4, 0)).toBe(0);
    const held = (acceleratorCount: number, count: number) =>
      heldCopyCount({ copy: { acceleratorCount }, server: { acceleratorCount: 8 } }, count);
    expect([held(4, 3), held(16, 5)]).toEqual([6, 2]);
  });
});

describe('what two servers draw, one of them with two copies', () => {
  const draw = (batchFraction: number) =>
    serverPower(plan, assumptions, { serverCount: 2, copyCount: 2, requestsPerSecond: 0, batchFraction });

  test('at rest is what accelerators and hosts draw idle', () => {
    expect(draw(0)).toBeCloseTo(16 * 700 * 0.12 + 2 * 1000, 6);
  });

  test('busy throughout is reading and writing by its time, and a loaded host', () => {
    const busy = 700 * (0.6 * 0.7 + 0.4 * 0.95);
    expect(draw(1)).toBeCloseTo(8 * busy + 8 * 700 * 0.12 + 1000 + 2000, 6);
  });

  test('none draw nothing', () => {
    const none = { serverCount: 0, copyCount: 0, requestsPerSecond: 0, batchFraction: 0 };
    expect(serverPower(plan, assumptions, none)).toBe(0);
  });
});

describe('a month of rented accelerators', () => {
  const month = (more: Partial<CostPlan['rent']> = {}) => {
    const ledger = new Ledger(1);
    const rent = { ...plan.rent, ...more };
    const seen: number[] = [];
    bookRent(ledger, { ...plan, monthCount: 1, rent }, assumptions, undefined, ({ mostInstanceCount }) => {
      seen.push(mostInstanceCount);
    });
    return { booked: (place: number) => ledger.categories[place] ?? 0, most: seen[0] ?? Number.NaN };
  };
  const peak = firstPeakPerSecond(plan, assumptions);

  test('is whole instances for the peak, two copies on each, at their price', () => {
    const { booked, most } = month();
    expect(most).toBe(Math.ceil(peak / (2 * 7.5)));
    expect(booked(places.rent)).toBeCloseTo(most * 8 * (3 / 3600) * monthSeconds, 6);
  });

  test('of copies that need two machines is two at a time', () => {
    expect(month({ acceleratorCount: 2 }).most).toBe(2 * Math.ceil(peak / 7.5));
  });

  test('pays for software, people, platform and storage as long as it lasts, and to come and to leave', () => {
    const { booked, most } = month();
    expect(booked(places.software)).toBeCloseTo(
      most * 8 * assumptions.softwareUsdPerSecond * monthSeconds,
      6,
    );
    expect(booked(places.staff)).toBeCloseTo(0.2 * 1.3 * assumptions.staffUsdPerSecond * monthSeconds, 6);
    expect(booked(places.platform)).toBeCloseTo(1800, 6);
    const answered = firstLoadPerSecond(plan, assumptions) * monthSeconds * 400;
    expect(booked(places.traffic)).toBeCloseTo(20e12 * 0.02e-9 + answered * 6 * 0.05e-9, 6);
    expect(booked(places.project)).toBe(15_000 + 5000);
  });
});

describe('a year of calls', () => {
  test('grows with the load and falls with the price, month by month', () => {
    const ledger = new Ledger(12);
    bookCall(ledger, { ...plan, monthCount: 12 }, assumptions);
    const first = new Ledger(1);
    bookCall(first, { ...plan, monthCount: 1 }, assumptions);
    // A fifth more in a year at prices a fifth lower.
    const monthly = Math.pow(1.2 * 0.8, 1 / 12);
    const months = (Math.pow(monthly, 12) - 1) / (monthly - 1);
    for (const place of [places.input, places.cached, places.output])
      expect((ledger.categories[place] ?? 0) / (first.categories[place] ?? Number.NaN)).toBeCloseTo(
        months,
        9,
      );
  });
});

describe('a year of one’s own servers', () => {
  const still = { ...assumptions, growthPerYearFraction: 0, staffGrowthPerYearFraction: 0 };
  const year = { ...plan, monthCount: 12 };
  const ownOf = (more: Partial<CostPlan>, assumed = still) => {
    const { costs, own } = estimateCost({ ...year, ...more }, assumed);
    return { ...costs.own, first: own[0], last: own.at(-1) };
  };

  test('in a rented room pays for the most they may draw, every month', () => {
    const { categories, first } = ownOf({ site: 'colocation' });
    const watts = mostServerWatts(plan.server, still);
    expect(categories.colocation).toBeCloseTo(12 * (first?.serverCount ?? Number.NaN) * watts * 0.2, 4);
    expect(ownOf({}).categories.colocation).toBeUndefined();
  });

  test('a server draws at most what its maker states, else its accelerators and host at full load', () => {
    expect(mostServerWatts(plan.server, still)).toBe(10_200);
    expect(mostServerWatts({ ...plan.server, mostWatts: undefined }, still)).toBe(8 * 700 + 2000);
  });

  test('holds a load over its mean as often as its copies are planned to', () => {
    const { first } = ownOf({});
    const load = firstLoadPerSecond(plan, still) * still.peakFraction;
    expect(first?.capacityFraction).toBeCloseTo(((first?.copyCount ?? Number.NaN) * 7.5) / load, 9);
  });

  test('has people for the whole and for each server, and software for each accelerator', () => {
    const { categories, first } = ownOf({});
    const servers = first?.serverCount ?? Number.NaN;
    const post = assumptions.staffUsdPerSecond * 1.3 * monthSeconds;
    expect(categories.staff).toBeCloseTo(12 * (0.35 + 0.02 * servers) * post, 4);
    expect(categories.software).toBeCloseTo(
      12 * servers * 8 * assumptions.softwareUsdPerSecond * monthSeconds,
      4,
    );
  });

  test('work that can wait grows with the load', () => {
    const grown = { ...still, growthPerYearFraction: 3 };
    const { first, last } = ownOf({ userCount: 0, batchRequestsPerSecond: 60 }, grown);
    // Eleven months on it is 3.57-fold, and copies finish 16 a second where nobody waits.
    expect(first?.copyCount).toBe(Math.ceil(60 / 16));
    expect(last?.copyCount).toBe(Math.ceil((60 * Math.pow(4, 11 / 12)) / 16));
  });
});

describe('a ledger', () => {
  test('books what is due after the end at the end', () => {
    const ledger = new Ledger(3);
    ledger.spend(places.rent, 2, 5);
    ledger.spend(places.rent, 3, 7);
    ledger.spend(places.rent, 9, 11);
    expect([...ledger.months]).toEqual([0, 0, 5, 18]);
    expect(ledger.categories[places.rent]).toBe(23);
  });

  test('pays a loan that runs on past the end back then', () => {
    const ledger = new Ledger(12);
    bookCapital(ledger, 'loan', assumptions, places.servers, 0, 48_000);
    // Four years at 6 % a year: what is owed after one, and that with its interest is all that was paid.
    expect(ledger.categories[places.servers]).toBeCloseTo(48_000, 6);
    const rate = Math.pow(1.06, 1 / 12) - 1;
    const payment = (48_000 * rate) / (1 - Math.pow(1 + rate, -48));
    const owed = (payment * (1 - Math.pow(1 + rate, -36))) / rate;
    expect(ledger.months[6]).toBeCloseTo(payment, 6);
    expect(ledger.months[12]).toBeCloseTo(payment + owed, 6);
  });
});

describe('a year', () => {
  const year = { ...plan, monthCount: 12 };
  const estimate = estimateCost(year, assumptions);

  test('of one’s own servers takes the energy of their draw, room included, and its carbon and water', () => {
    const { joules, carbonKilograms, waterCubicMetres } = estimate.costs.own;
    const equipment = estimate.own.reduce((sum, { watts }) => sum + watts * monthSeconds, 0);
    expect(joules / (equipment * 1.4)).toBeCloseTo(1, 9);
    expect(waterCubicMetres / (equipment / 3.6e6)).toBeGreaterThan(0);
    const servers = Math.max(...estimate.own.map(({ serverCount }) => serverCount));
    const made = servers * (1200 + 8 * 165);
    expect(carbonKilograms).toBeCloseTo((joules * 0.35) / 3.6e6 + made, 3);
  });

  test('serves as many tokens as the load and its growth ask for', () => {
    const monthly = firstLoadPerSecond(year, assumptions) * monthSeconds * 2400;
    const growth = Math.pow(1.2, 1 / 12);
    const tokens = monthly * ((Math.pow(growth, 12) - 1) / (growth - 1));
    expect(estimate.tokenCount / tokens).toBeCloseTo(1, 9);
    expect(estimate.inputTokenCount + estimate.outputTokenCount).toBeCloseTo(estimate.tokenCount, 0);
  });

  test('of calls shares its cost over input and output as they are billed', () => {
    const { usdPerInputToken, usdPerOutputToken, usdPerToken, categories } = estimate.costs.call;
    const { input = 0, cached = 0, output = 0 } = categories;
    const read = usdPerInputToken * 2000;
    const written = usdPerOutputToken * 400;
    expect(read + written).toBeCloseTo(usdPerToken * 2400, 12);
    expect(read / (read + written)).toBeCloseTo((input + cached) / (input + cached + output), 9);
    const own = estimate.costs.own;
    expect((own.usdPerInputToken * 2000) / (own.usdPerToken * 2400)).toBeCloseTo(0.4, 9);
  });

  test('with more than a full base is one’s own servers alone', () => {
    const { costs } = estimateCost(year, { ...assumptions, baseFraction: 1.5 });
    expect(costs.mix.presentUsd).toBe(costs.own.presentUsd);
  });
});

test('what is shown compares volumes from a hundredth to a hundredfold, the reader’s own among them', () => {
  const { volume, estimate } = costView(plan, rangesAround(assumptions, 1.3), ['own', 'call']);
  const own = volume.find(({ factor }) => factor === 1);
  expect(own?.usdPerMonth.own).toBeCloseTo(estimate.costs.own.presentUsd / plan.monthCount, 4);
  expect(volume[0]?.factor).toBeCloseTo(0.01, 12);
  expect(volume.at(-1)?.factor).toBeCloseTo(100, 9);
});

test('what is shown of energy is of a mean year', () => {
  const { footprints, estimate } = costView(plan, rangesAround(assumptions, 1.3), ['own', 'call']);
  expect(footprints.own?.joulesPerYear).toBeCloseTo(estimate.costs.own.joules / 5, 3);
});

test('nine in ten of a normal value lie within 1.2816 deviations', () => {
  expect(tenthsRatio(Math.E)).toBeCloseTo(Math.exp(1.2815515655446004), 9);
  expect(tenthsRatio(1)).toBe(1);
});

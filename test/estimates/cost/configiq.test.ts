import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CostAssumptions } from '../../../src/estimates/cost/CostAssumptions.ts';
import type { CostCategory } from '../../../src/estimates/cost/Ledger.ts';
import type { CostPlan } from '../../../src/estimates/cost/CostPlan.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { weekShapeOf } from '../../../src/estimates/cost/weekShapeOf.ts';
import { joulesFromKilowattHours, monthSeconds, secondsFromYears } from '../../../src/units/conversions.ts';
import { assumptions as usual, plan as usualPlan } from './costFixture.ts';

interface Walkthrough {
  readonly workload: Readonly<Record<string, number>>;
  readonly answer: { readonly requests_per_second: number };
  readonly hosted: {
    readonly input_usd_per_mtok: number;
    readonly output_usd_per_mtok: number;
    readonly monthly_usd: Readonly<Record<string, number>>;
    readonly usd_per_mtok: number;
  };
  readonly rented: { readonly monthly_usd: Readonly<Record<string, number>> };
  readonly owned: {
    readonly server_usd: number;
    readonly installation_usd: number;
    readonly accelerator_count: number;
    readonly accelerator_watts: number;
    readonly monthly_usd: Readonly<Record<string, number>>;
  };
}

const { walkthrough } = (
  parse(readFileSync('test/estimates/cost/configiq.yaml', 'utf8')) as {
    readonly examples: { readonly walkthrough: Walkthrough };
  }
).examples;

const { workload, hosted, owned, rented } = walkthrough;
const of = (values: Readonly<Record<string, number>>, name: string): number => {
  const value = values[name];
  if (value === undefined) throw new RangeError(`name must be in the example, got ${name}`);
  return value;
};
const months = 36;
const lifeMonths = 48;
const requests = of(workload, 'monthly_input_tokens') / of(workload, 'input_tokens');
/** What is left of the price after 36 of 48 months, straight down to a fifth. */
const leftShare = 1 - (months / lifeMonths) * (1 - 0.2);

/** ConfigIQ's own assumptions in our terms: no growth, no paths of prices, no warranty, nothing for what it leaves out. */
const assumed: CostAssumptions = {
  ...usual,
  workingDayCount: 7,
  requestsPerUserSecond: requests / monthSeconds,
  peakFraction: of(workload, 'peak_factor'),
  growthPerYearFraction: 0,
  plannedFraction: 0.9,
  upkeepFraction: 0,
  serverUsd: owned.server_usd,
  discountFraction: 0,
  networkFraction: 0,
  installationFraction: owned.installation_usd / owned.server_usd,
  sparePartsFraction: 0,
  storageBytes: 0,
  rackUsd: 0,
  roomUsdPerWatt: 0,
  roomUsdPerServerSecond: 200 / monthSeconds,
  hardwareFallPerYearFraction: 0,
  valueLossPerYearFraction: 1 - Math.pow(leftShare, 12 / months),
  serviceLifeSeconds: secondsFromYears(4),
  warrantySeconds: 0,
  supportPerYearFraction: 0.05,
  replacementPerYearFraction: 0,
  insurancePerYearFraction: 0,
  softwareUsdPerSecond: 0,
  acceleratorWatts: owned.accelerator_watts,
  hostIdleWatts: 450,
  hostLoadedWatts: 450,
  // Full power all day, busy or not.
  acceleratorIdleFraction: 1,
  acceleratorDecodeFraction: 1,
  acceleratorPrefillFraction: 1,
  facilityFraction: 1.4,
  electricityUsdPerJoule: 0.12 / joulesFromKilowattHours(1),
  electricityGrowthPerYearFraction: 0,
  ownStaffCount: 0.25,
  ownStaffPerServerCount: 0,
  rentStaffCount: 0.2,
  callStaffCount: 0.05,
  staffUsdPerSecond: (18_000 * 12) / secondsFromYears(1),
  employerFraction: 0,
  staffGrowthPerYearFraction: 0,
  ownStartUsd: 50_000,
  rentStartUsd: 40_000,
  callStartUsd: 15_000,
  exitUsd: 0,
  ownFixedUsdPerSecond: 1500 / monthSeconds,
  callFixedUsdPerSecond: 0,
  capitalPerYearFraction: 0,
  callInputUsdPerToken: hosted.input_usd_per_mtok / 1e6,
  callOutputUsdPerToken: hosted.output_usd_per_mtok / 1e6,
  cachedFraction: 0,
  callOutputFraction: 1,
  retryFraction: 0,
  batchFraction: 0,
  callFallPerYearFraction: 0,
};
const plan: CostPlan = {
  ...usualPlan,
  week: weekShapeOf(Array<number>(168).fill(1)),
  userCount: 1,
  inputTokens: of(workload, 'input_tokens'),
  outputTokens: of(workload, 'output_tokens'),
  copy: {
    acceleratorCount: 8,
    requestsPerSecond: 1,
    mostRequestsPerSecond: 1,
    runningCount: 1,
    prefillFraction: 0.2,
  },
  server: { acceleratorCount: 8, mostWatts: 5000, rackUnits: 8 },
  site: 'own-room',
  spareCount: 0,
  monthCount: months,
};

const estimate = estimateCost(plan, assumed);
const monthly = (way: 'own' | 'call' | 'rent', ...categories: readonly CostCategory[]): number =>
  categories.reduce((sum, category) => sum + (estimate.costs[way].categories[category] ?? 0), 0) / months;

test('the load of ConfigIQ’s walkthrough comes out as it prints it', () => {
  expect(estimate.load.meanPerSecond).toBeCloseTo(walkthrough.answer.requests_per_second, 4);
});

describe('hosted, line by line', () => {
  const lines = hosted.monthly_usd;

  test.each([
    ['input', ['input', 'cached']],
    ['output', ['output']],
    ['staff', ['staff']],
    ['implementation', ['project']],
  ] as const)('%s', (name, categories) => {
    expect(monthly('call', ...categories)).toBeCloseTo(of(lines, name), 0);
  });

  test('total, and the cost of a million tokens', () => {
    expect(estimate.costs.call.totalUsd / months).toBeCloseTo(of(lines, 'total'), 0);
    expect(estimate.costs.call.usdPerToken * 1e6).toBeCloseTo(hosted.usd_per_mtok, 3);
  });
});

test('rented: people and implementation', () => {
  expect(monthly('rent', 'staff')).toBeCloseTo(of(rented.monthly_usd, 'staff'), 0);
  expect(monthly('rent', 'project')).toBeCloseTo(of(rented.monthly_usd, 'implementation'), 0);
});

describe('owned, line by line', () => {
  const lines = owned.monthly_usd;

  test('what the server loses over the months it is held', () => {
    expect(monthly('own', 'servers', 'resale')).toBeCloseTo(of(lines, 'depreciation'), 0);
  });

  test('maintenance, room and platform, people, implementation', () => {
    expect(monthly('own', 'support')).toBeCloseTo(of(lines, 'maintenance'), 0);
    const room = 200 + 1500;
    expect(of(lines, 'room_and_platform')).toBe(room);
    expect(monthly('own', 'platform') + 200).toBeCloseTo(room, 0);
    expect(monthly('own', 'staff')).toBeCloseTo(of(lines, 'staff'), 0);
    expect(monthly('own', 'project')).toBeCloseTo(of(lines, 'implementation'), 0);
  });

  test('installation is spread over the life there, and paid within the horizon here', () => {
    const site = monthly('own', 'site') - 200;
    expect(site).toBeCloseTo(owned.installation_usd / months, 2);
    expect((site * months) / lifeMonths).toBeCloseTo(of(lines, 'installation'), 0);
  });

  test('power of the accelerators and 450 W around them', () => {
    expect(monthly('own', 'energy')).toBeCloseTo(of(lines, 'power'), 0);
  });

  test('capital is a line there and a discount here: the same 8 % on what is bound, within a tenth', () => {
    const capital = { ...assumed, capitalPerYearFraction: 0.08 };
    const { own } = estimateCost(plan, capital).costs;
    // The level payment that the present cost of server and installation is worth, less what they lose.
    const bound = estimateCost(plan, { ...capital, ...nothingElse }).costs.own.presentUsd;
    const rate = Math.pow(1.08, 1 / 12) - 1;
    const level = (bound * rate) / (1 - Math.pow(1 + rate, -months));
    const lost = estimateCost(plan, { ...assumed, ...nothingElse }).costs.own.totalUsd / months;
    expect((level - lost) / of(lines, 'capital')).toBeGreaterThan(0.9);
    expect((level - lost) / of(lines, 'capital')).toBeLessThan(1.1);
    expect(own.presentUsd).toBeLessThan(own.totalUsd);
  });

  test('all of it is ConfigIQ’s total but for the installation', () => {
    const total = estimate.costs.own.totalUsd / months + of(lines, 'capital');
    // The installation, 311 a month here and 233 there, is all that differs.
    expect(total - of(lines, 'total')).toBeCloseTo(311 - 233, -1);
  });
});

/** Leaves the server and its installation alone to be paid for. */
const nothingElse = {
  roomUsdPerServerSecond: 0,
  supportPerYearFraction: 0,
  electricityUsdPerJoule: 0,
  ownStaffCount: 0,
  ownStartUsd: 0,
  ownFixedUsdPerSecond: 0,
} satisfies Partial<CostAssumptions>;

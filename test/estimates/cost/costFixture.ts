import fc from 'fast-check';
import type { AssumptionRanges } from '../../../src/estimates/cost/AssumptionRange.ts';
import type { CostAssumption, CostAssumptions } from '../../../src/estimates/cost/CostAssumptions.ts';
import type { CostPlan } from '../../../src/estimates/cost/CostPlan.ts';
import { weekShapeOf } from '../../../src/estimates/cost/weekShapeOf.ts';
import { joulesFromKilowattHours, monthSeconds, secondsFromYears } from '../../../src/units/conversions.ts';

const perKilowattHour = (value: number) => value / joulesFromKilowattHours(1);
const perYear = (value: number) => value / secondsFromYears(1);

/** Office hours: ten times the load of the night, weekends like nights. */
export const officeWeek = weekShapeOf(
  Array.from({ length: 168 }, (_, hour) => (hour < 120 && hour % 24 >= 8 && hour % 24 < 18 ? 10 : 1)),
);

export const assumptions: CostAssumptions = {
  workingDayCount: 5,
  requestsPerUserSecond: 20 / 86_400,
  peakFraction: 1.5,
  growthPerYearFraction: 0.2,
  plannedFraction: 0.75,
  speedFraction: 1,
  upkeepFraction: 4 / 730,
  serverUsd: 285_000,
  discountFraction: 0.05,
  networkFraction: 0.05,
  installationFraction: 0.03,
  sparePartsFraction: 0.03,
  storageBytes: 20e12,
  storageUsdPerByte: 500e-12,
  rackUsd: 5000,
  rackUnitCount: 42,
  rackWatts: 30_000,
  roomUsdPerWatt: 1.5,
  roomUsdPerServerSecond: 200 / monthSeconds,
  hardwareFallPerYearFraction: 0.1,
  valueLossPerYearFraction: 0.3,
  serviceLifeSeconds: secondsFromYears(5),
  warrantySeconds: secondsFromYears(3),
  supportPerYearFraction: 0.1,
  replacementPerYearFraction: 0.04,
  insurancePerYearFraction: 0.005,
  softwareUsdPerSecond: perYear(1000),
  acceleratorWatts: 700,
  hostIdleWatts: 1000,
  hostLoadedWatts: 2000,
  acceleratorIdleFraction: 0.12,
  acceleratorDecodeFraction: 0.7,
  acceleratorPrefillFraction: 0.95,
  facilityFraction: 1.4,
  electricityUsdPerJoule: perKilowattHour(0.2),
  electricityGrowthPerYearFraction: 0.02,
  colocationUsdPerWattSecond: 0.2 / monthSeconds,
  carbonKilogramsPerJoule: perKilowattHour(0.35),
  waterCubicMetresPerJoule: perKilowattHour(1),
  embodiedKilograms: 1200,
  embodiedAcceleratorKilograms: 165,
  ownStaffCount: 0.35,
  ownStaffPerServerCount: 0.02,
  rentStaffCount: 0.2,
  callStaffCount: 0.05,
  employerFraction: 0.3,
  staffUsdPerSecond: perYear(150_000),
  staffGrowthPerYearFraction: 0.03,
  ownFixedUsdPerSecond: 1500 / monthSeconds,
  ownOtherUsdPerSecond: 0,
  rentOtherUsdPerSecond: 0,
  callOtherUsdPerSecond: 0,
  rentFixedUsdPerSecond: 1800 / monthSeconds,
  ownStartUsd: 40_000,
  rentStartUsd: 15_000,
  callStartUsd: 5000,
  exitUsd: 5000,
  capitalPerYearFraction: 0.08,
  loanPerYearFraction: 0.06,
  loanSeconds: secondsFromYears(4),
  leaseSeconds: secondsFromYears(3),
  leaseBuyoutFraction: 0.2,
  rentUsdPerSecond: 3 / 3600,
  rentFallPerYearFraction: 0.08,
  interruptionFraction: 0.1,
  bufferFraction: 0.1,
  leastInstanceCount: 1,
  cloudStorageUsdPerByteSecond: 0.02e-9 / monthSeconds,
  egressUsdPerByte: 0.05e-9,
  egressBytesPerToken: 6,
  callInputUsdPerToken: 2e-6,
  callCachedUsdPerToken: 0.2e-6,
  callOutputUsdPerToken: 8e-6,
  cachedFraction: 0.3,
  callOutputFraction: 1,
  batchFraction: 0.1,
  batchDiscountFraction: 0.5,
  callFallPerYearFraction: 0.2,
  retryFraction: 0.02,
  callFixedUsdPerSecond: 300 / monthSeconds,
  baseFraction: 0.5,
};

export const plan: CostPlan = {
  week: officeWeek,
  userCount: 5000,
  inputTokens: 2000,
  outputTokens: 400,
  batchRequestsPerSecond: 0,
  copy: {
    acceleratorCount: 4,
    requestsPerSecond: 10,
    mostRequestsPerSecond: 16,
    runningCount: 120,
    prefillFraction: 0.4,
  },
  server: { acceleratorCount: 8, mostWatts: 10_200, rackUnits: 8 },
  site: 'own-room',
  financing: 'cash',
  spareCount: 1,
  ownedCount: 0,
  rent: { mode: 'always', acceleratorCount: 8, termMonthCount: 1 },
  overflow: 'call',
  monthCount: 60,
};

/** Every assumption between a factor below and a factor above its likely value. */
export const rangesAround = (values: CostAssumptions, factor: number): AssumptionRanges =>
  Object.fromEntries(
    (Object.entries(values) as [CostAssumption, number][]).map(([name, mid]) => [
      name,
      {
        low: mid > 0 ? mid / factor : mid * factor,
        mid,
        high: mid > 0 ? mid * factor : mid / factor,
        logarithmic: mid > 0,
        least: name === 'facilityFraction' ? 1 : mid > 0 ? 0 : -1,
        most: name.endsWith('Fraction') && mid <= 1 && name !== 'baseFraction' ? 1 : Infinity,
      },
    ]),
  ) as unknown as AssumptionRanges;

/** Assumptions anybody might state: each between half and twice the likely one, shares below 1. */
export const anyAssumptions: fc.Arbitrary<CostAssumptions> = fc
  .array(fc.double({ min: 0.5, max: 2, noNaN: true }), {
    minLength: Object.keys(assumptions).length,
    maxLength: Object.keys(assumptions).length,
  })
  .map((factors) => {
    const entries = Object.entries(assumptions).map(([name, value], place) => {
      const scaled = value * (factors[place] ?? 1);
      // A site takes no less energy than its servers.
      if (name === 'facilityFraction') return [name, Math.max(1, scaled)];
      return [name, name.endsWith('Fraction') && value < 1 ? Math.min(0.95, scaled) : scaled];
    });
    return Object.fromEntries(entries) as Record<CostAssumption, number>;
  });

export const anyPlan: fc.Arbitrary<CostPlan> = fc
  .record({
    userCount: fc.integer({ min: 1, max: 200_000 }),
    batchRequestsPerSecond: fc.constantFrom(0, 0.1, 20, 300),
    monthCount: fc.integer({ min: 12, max: 84 }),
    spareCount: fc.integer({ min: 0, max: 3 }),
    site: fc.constantFrom('own-room', 'colocation'),
    financing: fc.constantFrom('cash', 'loan', 'lease'),
    overflow: fc.constantFrom('call', 'rent'),
    copyAccelerators: fc.constantFrom(1, 2, 4, 8, 16),
    mode: fc.constantFrom('always', 'by-hour', 'spot', 'reserved'),
    rented: fc.constantFrom(1, 4, 8),
    term: fc.constantFrom(1, 12, 36),
  })
  .map(({ copyAccelerators, mode, rented, term, ...rest }): CostPlan => ({
    ...plan,
    ...rest,
    copy: { ...plan.copy, acceleratorCount: copyAccelerators },
    rent: { mode, acceleratorCount: rented, termMonthCount: term },
  }));

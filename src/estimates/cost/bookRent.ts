import { hoursPerWeek, monthSeconds } from '../../units/conversions.ts';
import { batchPerSecondOf, machinesWithBatch } from './freeCapacity.ts';
import { firstLoadPerSecond, plannedPerSecond } from './capacityOf.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';
import { type Ledger, places } from './Ledger.ts';
import { PricePath } from './PricePath.ts';

/** A month of rented accelerators. */
export interface RentMonth {
  /** Instances at the peak, and on average over the week. */
  readonly mostInstanceCount: number;
  readonly meanInstanceCount: number;
}

/**
 * Books rented accelerators: whole instances for the peak, or for every hour, at a price that follows its path or is
 * fixed for a term. Work that can wait takes the hours that a peak leaves free, or hours of its own. `floors` gives for each month the load that something else serves, over the month's mean.
 */
export function bookRent(
  ledger: Ledger,
  plan: CostPlan,
  assumed: CostAssumptions,
  floors?: Float64Array,
  record?: (month: RentMonth) => void,
): void {
  const { copy, rent, week, monthCount } = plan;
  const loads = new PricePath(assumed.growthPerYearFraction);
  const prices = new PricePath(-assumed.rentFallPerYearFraction);
  const pay = new PricePath(assumed.staffGrowthPerYearFraction);
  const perInstance = Math.floor(rent.acceleratorCount / copy.acceleratorCount);
  // What is added at once: instances of one copy where it needs several, else one with the copies it holds.
  const instances = perInstance >= 1 ? 1 : Math.ceil(copy.acceleratorCount / rent.acceleratorCount);
  const stepPerSecond = plannedPerSecond({ ...plan, spareCount: 1 }, assumed) * Math.max(1, perInstance);
  const first = firstLoadPerSecond(plan, assumed);
  // Beside servers of one's own these do the work that can wait.
  const batchFirst = floors ? 0 : plan.batchRequestsPerSecond;
  const batchStep = batchPerSecondOf(plan, assumed) * Math.max(1, perInstance);
  const accelerators = rent.acceleratorCount;
  const shareOfHours = 1 / hoursPerWeek;
  const stored = assumed.storageBytes * assumed.cloudStorageUsdPerByteSecond * monthSeconds;
  const people =
    assumed.rentStaffCount * assumed.staffUsdPerSecond * (1 + assumed.employerFraction) * monthSeconds;
  const scaled = rent.mode === 'by-hour' || rent.mode === 'spot';
  const beyond =
    (scaled ? 1 + assumed.bufferFraction : 1) * (rent.mode === 'spot' ? 1 + assumed.interruptionFraction : 1);
  let agreed = 1;

  ledger.spend(places.project, 0, assumed.rentStartUsd);
  for (let month = 0; month < monthCount; month += 1) {
    const load = first * loads.factor * assumed.peakFraction;
    const floor = floors?.[month] ?? 0;
    const step = load > 0 ? stepPerSecond / load : Infinity;
    const least = floors ? 0 : Math.ceil(assumed.leastInstanceCount / instances);
    const batch = batchFirst * loads.factor;
    const peak = Math.max(least, load > 0 ? Math.ceil(Math.max(0, week.peak - floor) / step) : 0);
    const machines = {
      week,
      promisedPerSecond: stepPerSecond,
      batchPerSecond: batchStep,
      loadPerSecond: load,
    };
    const most = batch > 0 && !scaled ? machinesWithBatch(machines, peak, batch) : peak;
    const answering = !scaled
      ? most
      : load > 0
        ? least + week.stepHourCount(step, floor + least * step) * shareOfHours
        : least;
    // What runs for the hour's load has some to spare; the rest is paid by the hour.
    const beside = batch > 0 ? Math.max(0, answering * stepPerSecond - load) : 0;
    const mean = scaled ? answering + Math.max(0, batch - beside) / batchStep : answering;
    if (month % rent.termMonthCount === 0) agreed = prices.factor;
    const hours = mean * instances * beyond;
    const end = month + 1;
    ledger.spend(places.rent, end, hours * accelerators * assumed.rentUsdPerSecond * monthSeconds * agreed);
    ledger.spend(
      places.software,
      end,
      mean * instances * accelerators * assumed.softwareUsdPerSecond * monthSeconds,
    );
    ledger.spend(places.staff, end, people * pay.factor);
    ledger.spend(
      places.platform,
      end,
      (assumed.rentFixedUsdPerSecond + assumed.rentOtherUsdPerSecond) * monthSeconds,
    );
    const above = first * loads.factor * (1 - (floors ? week.servedFraction(floor) : 0)) + batch;
    const bytes = above * monthSeconds * plan.outputTokens * assumed.egressBytesPerToken;
    ledger.spend(places.traffic, end, stored + bytes * assumed.egressUsdPerByte);
    record?.({ mostInstanceCount: most * instances, meanInstanceCount: mean * instances });
    loads.next();
    prices.next();
    pay.next();
  }
  // Beside servers of one's own leaving is paid once.
  if (!floors) ledger.spend(places.project, monthCount, assumed.exitUsd);
}

import { electricityUsd } from '../../formulas/cost/electricityUsd.ts';
import { carbonKilograms } from '../../formulas/energy/carbonKilograms.ts';
import { facilityJoules } from '../../formulas/energy/facilityJoules.ts';
import { waterCubicMetres } from '../../formulas/energy/waterCubicMetres.ts';
import { serversPerRackCount } from '../../formulas/power/serversPerRackCount.ts';
import { monthSeconds, monthsPerYear } from '../../units/conversions.ts';
import {
  batchPerSecondOf,
  batchTimeFraction,
  freeCapacity,
  type Machines,
  machinesWithBatch,
} from './freeCapacity.ts';
import { bookCapital } from './bookCapital.ts';
import { capacityOf, firstLoadPerSecond, peakCopyCount, plannedPerSecond } from './capacityOf.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';
import { type Ledger, places } from './Ledger.ts';
import { mostServerWatts } from './mostServerWatts.ts';
import { PricePath } from './PricePath.ts';
import { ServerFleet } from './ServerFleet.ts';
import { serverPower } from './serverPower.ts';
import { serverPurchase } from './serverPurchase.ts';

/** A month of one's own servers. */
export interface OwnMonth {
  readonly serverCount: number;
  readonly copyCount: number;
  readonly rackCount: number;
  /** Load that the servers are planned for, over the month's mean: hours above it are not served. */
  readonly capacityFraction: number;
  /** Load over what the copies could finish. */
  readonly utilisationFraction: number;
  /** Time that accelerators could do other work: spare ones whole, the others for what the load leaves. */
  readonly idleAcceleratorSeconds: number;
  /** Work that can wait, in requests a second on average, that the copies could do beside; spare servers are left out. */
  readonly idleRequestsPerSecond: number;
  readonly watts: number;
}

/**
 * Books servers of one's own that hold a share of the peak: whole servers with spares, racks, room or colocation,
 * energy, people, upkeep, and what the hardware sells for at the end.
 *
 * `share` is 1 where nothing else serves. Growth is bought in the month it is needed.
 */
export function bookOwn(
  ledger: Ledger,
  plan: CostPlan,
  assumed: CostAssumptions,
  share: number,
  record?: (month: OwnMonth) => void,
): Float64Array {
  const { monthCount, server, site, financing } = plan;
  const capacities = new Float64Array(monthCount);
  const capital = (place: number, month: number, usd: number) =>
    bookCapital(ledger, financing, assumed, place, month, usd);
  const loads = new PricePath(assumed.growthPerYearFraction);
  const hardware = new PricePath(-assumed.hardwareFallPerYearFraction);
  const electricity = new PricePath(assumed.electricityGrowthPerYearFraction);
  const pay = new PricePath(assumed.staffGrowthPerYearFraction);
  const fleet = new ServerFleet(assumed);
  const copyPerSecond = plannedPerSecond(plan, assumed);
  const first = firstLoadPerSecond(plan, assumed);
  const batchPerSecond = batchPerSecondOf(plan, assumed);
  const { serverUsd, networkUsd, siteUsd } = serverPurchase(assumed);
  const payPerMonth = assumed.staffUsdPerSecond * (1 + assumed.employerFraction) * monthSeconds;
  const mostWatts = mostServerWatts(server, assumed);
  // A server that alone asks for more than a rack offers gets one of its own all the same.
  const perRack = serversPerRackCount({
    rackUnitCount: assumed.rackUnitCount,
    serverUnitCount: server.rackUnits,
    rackWatts: assumed.rackWatts,
    serverWatts: mostWatts,
  });
  let racks = 0;
  let mostServers = 0;

  ledger.spend(places.project, 0, assumed.ownStartUsd);
  capital(places.site, 0, assumed.storageBytes * assumed.storageUsdPerByte);
  for (let month = 0; month < monthCount; month += 1) {
    const load = first * loads.factor;
    const peak = load * plan.week.peak * assumed.peakFraction;
    const batch = plan.batchRequestsPerSecond * loads.factor;
    const copies = {
      week: plan.week,
      promisedPerSecond: copyPerSecond,
      batchPerSecond,
      loadPerSecond: load * assumed.peakFraction,
    };
    const peakCopies = peakCopyCount(peak * share, copyPerSecond);
    const needed = capacityOf(plan, batch > 0 ? machinesWithBatch(copies, peakCopies, batch) : peakCopies);
    ledger.spend(places.resale, month, -fleet.begin(month));
    // What stands there already is kept up like any other, paid for nowhere and sold by nobody; what is not needed stays out.
    if (month === 0) {
      const owned = Math.min(plan.ownedCount, needed.serverCount);
      fleet.take(0, owned, owned * serverUsd);
      // Their racks and circuits stand there as well.
      racks = Math.ceil(owned / perRack);
      mostServers = owned;
    }
    const missing = needed.serverCount - fleet.count;
    if (missing > 0) {
      const bought = missing * hardware.factor;
      fleet.buy(month, missing, bought * serverUsd);
      capital(places.servers, month, bought * serverUsd);
      capital(places.network, month, bought * networkUsd);
      capital(places.site, month, bought * siteUsd);
      ledger.carbonKilograms +=
        missing *
        (assumed.embodiedKilograms + server.acceleratorCount * assumed.embodiedAcceleratorKilograms);
    }
    if (fleet.count > mostServers) {
      const wanted = Math.ceil(fleet.count / perRack);
      capital(places.site, month, (wanted - racks) * assumed.rackUsd);
      if (site === 'own-room')
        capital(places.site, month, (fleet.count - mostServers) * mostWatts * assumed.roomUsdPerWatt);
      racks = wanted;
      mostServers = fleet.count;
    }
    const reach = load > 0 ? (needed.copyCount * copyPerSecond) / (load * assumed.peakFraction) : Infinity;
    const batchFraction = batch > 0 ? batchTimeFraction(copies, needed.copyCount, batch) : 0;
    capacities[month] = reach;
    const served = load * plan.week.servedFraction(reach);
    const watts = serverPower(plan, assumed, {
      serverCount: fleet.count,
      copyCount: needed.copyCount,
      requestsPerSecond: served,
      batchFraction,
    });
    const end = month + 1;
    const joules = facilityJoules({
      equipmentWatts: watts,
      powerUsageRatio: assumed.facilityFraction,
      durationSeconds: monthSeconds,
    });
    ledger.joules += joules;
    ledger.carbonKilograms += carbonKilograms({
      facilityJoules: joules,
      gridKilogramsPerJoule: assumed.carbonKilogramsPerJoule,
    });
    ledger.waterCubicMetres += waterCubicMetres({
      equipmentJoules: watts * monthSeconds,
      powerUsageRatio: assumed.facilityFraction,
      siteCubicMetresPerJoule: assumed.waterCubicMetresPerJoule,
      // Water of power stations is not known by country.
      gridCubicMetresPerJoule: 0,
    });
    const tariffUsdPerJoule = assumed.electricityUsdPerJoule * electricity.factor;
    ledger.spend(places.energy, end, electricityUsd({ facilityJoules: joules, tariffUsdPerJoule }));
    ledger.spend(
      places.platform,
      end,
      (assumed.ownFixedUsdPerSecond + assumed.ownOtherUsdPerSecond) * monthSeconds,
    );
    if (site === 'own-room')
      ledger.spend(places.site, end, fleet.count * assumed.roomUsdPerServerSecond * monthSeconds);
    else
      ledger.spend(
        places.colocation,
        end,
        fleet.count * mostWatts * assumed.colocationUsdPerWattSecond * monthSeconds,
      );
    const people = assumed.ownStaffCount + assumed.ownStaffPerServerCount * fleet.count;
    ledger.spend(places.staff, end, people * payPerMonth * pay.factor);
    const accelerators = fleet.count * server.acceleratorCount;
    ledger.spend(places.software, end, accelerators * assumed.softwareUsdPerSecond * monthSeconds);
    const upkeep =
      fleet.agedUsd * (assumed.supportPerYearFraction + assumed.replacementPerYearFraction) +
      fleet.valueUsd * assumed.insurancePerYearFraction;
    ledger.spend(places.support, end, upkeep / monthsPerYear);
    const utilisationFraction =
      served / (needed.copyCount * plan.copy.requestsPerSecond * assumed.speedFraction || 1) + batchFraction;
    record?.({
      serverCount: fleet.count,
      copyCount: needed.copyCount,
      rackCount: racks,
      capacityFraction: reach,
      utilisationFraction,
      idleAcceleratorSeconds:
        (accelerators - needed.copyCount * plan.copy.acceleratorCount * utilisationFraction) * monthSeconds,
      idleRequestsPerSecond: Math.max(0, freePerSecond(copies, needed.copyCount) - batch),
      watts,
    });
    loads.next();
    hardware.next();
    electricity.next();
    pay.next();
  }
  ledger.spend(places.project, monthCount, assumed.exitUsd);
  ledger.spend(places.resale, monthCount, -fleet.resaleUsd(monthCount));
  return capacities;
}

function freePerSecond(copies: Machines, copyCount: number): number {
  const { wholePerSecond, sharedPerSecond } = freeCapacity(copies, copyCount);
  return wholePerSecond + sharedPerSecond;
}

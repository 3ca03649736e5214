import { hoursPerWeek } from '../../units/conversions.ts';
import {
  firstPeakPerSecond,
  heldCopyCount,
  plannedPerSecond,
  serversPerCopyCount,
} from '../cost/capacityOf.ts';
import type { CopyCapacity, CostPlan } from '../cost/CostPlan.ts';
import { estimateCost } from '../cost/estimateCost.ts';
import { mostServerWatts } from '../cost/mostServerWatts.ts';
import { ownCost } from '../cost/ownCost.ts';
import type { WeekShape } from '../cost/WeekShape.ts';
import { weekShapeOf } from '../cost/weekShapeOf.ts';
import type { PlanCost, PlanSize } from './PlanCandidate.ts';
import type { LimitConstraint } from './PlanConstraints.ts';
import type { PlanInput, PlanServer } from './PlanInput.ts';

/** What a fleet of one kind of server takes, in the unit of each limit. */
export type Needed = Readonly<Record<LimitConstraint, number>>;

/** A fleet as the books of the cost estimate have it. */
export interface Booked {
  readonly server: PlanServer;
  readonly plan: CostPlan;
  readonly needed: Needed;
  readonly first: PlanSize;
  readonly most: PlanSize;
  /** What all its units serve beyond the first peak, over that peak. */
  readonly spareFraction: number;
  /** Busiest minute of the first month, on one unit. */
  readonly unitPeakPerSecond: number;
}

const justBelow = 1 - 1e-9;
/** Times the peak that stands for a capacity no load reaches. */
const endless = 2 ** 20;
const nothing: PlanSize = {
  copyCount: 0,
  serverCount: 0,
  spareCount: 0,
  acceleratorCount: 0,
  rackCount: 0,
  watts: 0,
};

/** Prices fleets for the load of one input, with the own books of the cost estimate. */
export class ServerBooks {
  private readonly input: PlanInput;
  private readonly week: WeekShape;
  private readonly spareCounts: readonly number[];
  private readonly bounds = new Map<PlanServer, Map<string, Needed>>();

  constructor(input: PlanInput) {
    const { hours } = input.load;
    if (hours.length !== hoursPerWeek)
      throw new RangeError(`hours must be ${hoursPerWeek} loads, got ${hours.length}`);
    this.input = input;
    this.week = weekShapeOf(hours);
    const least = input.constraints.leastSpareCount ?? 0;
    // Without a spare the others carry upkeep, which in a large fleet takes more servers than a spare does.
    this.spareCounts = least === 0 ? [0, 1] : [least];
  }

  /** Fleets of a server that have at least the spares asked for; where none is asked, one that has one beside it. */
  fleets(server: PlanServer, copy: CopyCapacity): readonly Booked[] {
    return this.spareCounts.map((spareCount) => this.bookWith(server, copy, spareCount));
  }

  /** A fleet with so many spares. */
  bookWith(server: PlanServer, copy: CopyCapacity, spareCount: number): Booked {
    const plan = this.planOf(server, copy, spareCount);
    const { assumed, shape } = server;
    const { presentUsd, startUsd, months } = ownCost(plan, assumed);
    const serverWatts = mostServerWatts(shape, assumed);
    let [first, most] = [nothing, nothing];
    for (const [month, { serverCount, copyCount, rackCount }] of months.entries()) {
      if (month > 0 && serverCount <= most.serverCount) continue;
      most = {
        copyCount,
        serverCount,
        spareCount: Math.min(serverCount, spareCount * serversPerCopyCount(plan)),
        acceleratorCount: serverCount * shape.acceleratorCount,
        rackCount,
        watts: serverCount * serverWatts,
      };
      if (month === 0) first = most;
    }
    const peak = firstPeakPerSecond(plan, server.assumed);
    return {
      server,
      plan,
      needed: {
        mostServerCount: most.serverCount,
        mostWatts: most.watts,
        mostRackCount: most.rackCount,
        mostStartUsd: startUsd,
        mostPresentUsd: presentUsd,
        mostLeadSeconds: server.leadSeconds ?? 0,
      },
      first,
      most,
      spareFraction:
        peak > 0 ? (heldCopyCount(plan, first.serverCount) * plannedPerSecond(plan, assumed)) / peak - 1 : 0,
      unitPeakPerSecond: first.copyCount > 0 ? peak / first.copyCount : 0,
    };
  }

  /**
   * The least that a fleet can take where a unit serves no more than so many requests a second. Kept by the number of
   * units at the first peak, of which there are few.
   */
  atLeast(server: PlanServer, acceleratorCount: number, mostPerSecond: number): Needed {
    const ofServer = this.bounds.get(server) ?? new Map<string, Needed>();
    this.bounds.set(server, ofServer);
    // What runs and reads only adds power; with a spare nothing is kept back for upkeep.
    const unit = {
      acceleratorCount,
      requestsPerSecond: 1,
      mostRequestsPerSecond: 1,
      runningCount: 0,
      prefillFraction: 0,
    };
    const plan = this.planOf(server, unit, 1);
    const unitLoads = firstPeakPerSecond(plan, server.assumed) / plannedPerSecond(plan, server.assumed);
    const unitCount = Math.ceil((unitLoads / mostPerSecond) * justBelow);
    const key = `${acceleratorCount} ${unitCount}`;
    const known = ofServer.get(key);
    if (known) return known;
    const requestsPerSecond =
      unitCount > 1 ? (unitLoads / (unitCount - 1)) * justBelow : Math.max(1, unitLoads * endless);
    const [one, ...others] = this.spareCounts.map(
      (spareCount) => this.bookWith(server, { ...unit, requestsPerSecond }, spareCount).needed,
    );
    if (!one) throw new TypeError('spareCounts must hold a number, got none');
    const least = others.reduce(leastOf, one);
    ofServer.set(key, least);
    return least;
  }

  /** The whole cost of a fleet. */
  costOf({ plan, server }: Booked): PlanCost {
    const { own } = estimateCost(plan, server.assumed).costs;
    const { presentUsd, firstMonthUsd, usdPerToken, usdPerUserMonth } = own;
    return { presentUsd, startUsd: firstMonthUsd, usdPerToken, usdPerUserMonth };
  }

  private planOf({ shape, ownedCount }: PlanServer, copy: CopyCapacity, spareCount: number): CostPlan {
    const { load, site, financing, monthCount } = this.input;
    return {
      week: this.week,
      userCount: load.userCount,
      inputTokens: load.inputTokens,
      outputTokens: load.outputTokens,
      // A fleet is bought for its promise; work that can wait takes what it leaves free.
      batchRequestsPerSecond: 0,
      copy,
      server: shape,
      site,
      financing,
      spareCount,
      ownedCount,
      // The books of the other ways are not kept here.
      rent: { mode: 'always', acceleratorCount: copy.acceleratorCount, termMonthCount: 1 },
      overflow: 'rent',
      monthCount,
    };
  }
}

const leastOf = (one: Needed, other: Needed): Needed => ({
  mostServerCount: Math.min(one.mostServerCount, other.mostServerCount),
  mostWatts: Math.min(one.mostWatts, other.mostWatts),
  mostRackCount: Math.min(one.mostRackCount, other.mostRackCount),
  mostStartUsd: Math.min(one.mostStartUsd, other.mostStartUsd),
  mostPresentUsd: Math.min(one.mostPresentUsd, other.mostPresentUsd),
  mostLeadSeconds: Math.min(one.mostLeadSeconds, other.mostLeadSeconds),
});

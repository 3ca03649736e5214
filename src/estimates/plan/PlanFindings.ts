import type { PromisedCapacity, ReachedLatency } from '../performance/capacityWithin.ts';
import { configurationOf } from './configurationOf.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import type { PlanCounts } from './Plan.ts';
import { nearerReason } from './nearerReason.ts';
import type { PlanFamily, Rejection, RejectionReason } from './Rejection.ts';
import type { Booked, ServerBooks } from './ServerBooks.ts';
import type { PreparedUnit, UnitEstimates } from './UnitEstimates.ts';
import { copyOf } from './UnitEstimates.ts';

/** A configuration that keeps every constraint. */
export interface Found {
  readonly prepared: PreparedUnit;
  readonly capacity: PromisedCapacity;
  readonly booked: Booked;
  /** In the busiest minute of the first month. */
  readonly reached: ReachedLatency;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What a search has found so far. */
export class PlanFindings {
  readonly counts: Mutable<PlanCounts> = {
    configurationCount: 0,
    ruledOutCount: 0,
    withoutMemoryCount: 0,
    withoutPromiseCount: 0,
    beyondLimitCount: 0,
    dearerCount: 0,
    pricedCount: 0,
  };
  best: Found | undefined;
  private readonly objective: keyof Booked['needed'];
  private front: readonly Found[] = [];
  private readonly families = new Map<string, Found>();
  private readonly reasons = new Map<string, Rejection>();

  constructor(objective: keyof Booked['needed']) {
    this.objective = objective;
  }

  reject(family: PlanFamily, reason: RejectionReason): void {
    const key = keyOf(family);
    this.reasons.set(key, { family, reason: nearerReason(this.reasons.get(key)?.reason, reason) });
  }

  take(found: Found): void {
    this.counts.pricedCount += 1;
    const key = keyOf(found.prepared.unit.parts.family);
    const ofFamily = this.families.get(key);
    if (!ofFamily || this.isBetter(found, ofFamily)) this.families.set(key, found);
    if (!this.best || this.isBetter(found, this.best)) this.best = found;
    const presentUsd = found.booked.needed.mostPresentUsd;
    const { tpotSeconds } = found.reached;
    if (this.outdoes(presentUsd, tpotSeconds)) return;
    const kept = this.front.filter(
      ({ booked, reached }) => booked.needed.mostPresentUsd < presentUsd || reached.tpotSeconds < tpotSeconds,
    );
    this.front = [...kept, found];
  }

  /** Whether something found costs no more than a price and is no slower than a time per token, or hardly so. */
  outdoes(presentUsd: number, tpotSeconds: number): boolean {
    return this.front.some(
      ({ booked, reached }) =>
        booked.needed.mostPresentUsd <= presentUsd && reached.tpotSeconds <= tpotSeconds * hardlyFaster,
    );
  }

  /** What was found and is not too dear, the cheapest first, each faster than all before it. */
  latencyFront(): readonly Found[] {
    let fastest = Infinity;
    const mostUsd = dearestFactor * (this.best?.booked.needed.mostPresentUsd ?? Infinity);
    return this.front.toSorted(byPrice).filter(({ booked, reached }) => {
      if (booked.needed.mostPresentUsd > mostUsd || reached.tpotSeconds * hardlyFaster >= fastest)
        return false;
      fastest = reached.tpotSeconds;
      return true;
    });
  }

  /** The cheapest of each family, the cheapest first. */
  cheapestOfFamilies(): readonly Found[] {
    return [...this.families.values()].sort(byPrice);
  }

  rejections(): readonly Rejection[] {
    const { best } = this;
    const taken = best ? keyOf(best.prepared.unit.parts.family) : '';
    const cheapestUsd = best?.booked.needed.mostPresentUsd ?? 0;
    for (const [key, { booked, prepared }] of this.families) {
      const presentUsd = booked.needed.mostPresentUsd;
      const { family } = prepared.unit.parts;
      this.reasons.set(key, { family, reason: { kind: 'dearer', presentUsd, cheapestUsd, exact: true } });
    }
    return [...this.reasons.entries()].filter(([key]) => key !== taken).map(([, rejection]) => rejection);
  }

  private isBetter(one: Found, other: Found): boolean {
    if (isLess(one.booked, other.booked, this.objective)) return true;
    return !isLess(other.booked, one.booked, this.objective) && byPrice(one, other) < 0;
  }
}

/** Whether a fleet takes less of an objective than another, or as much for less money. */
export function isLess(
  { needed: one }: Pick<Booked, 'needed'>,
  { needed: other }: Pick<Booked, 'needed'>,
  objective: keyof Booked['needed'],
): boolean {
  const less = one[objective] - other[objective];
  return less < 0 || (less === 0 && one.mostPresentUsd < other.mostPresentUsd);
}

/** Plans that cost more than so many times the cheapest are not told. */
export const dearestFactor = 3;
/** A plan that is faster by less is not worth another price. */
const hardlyFaster = 1.05;

export const byPrice = (one: Found, other: Found): number =>
  one.booked.needed.mostPresentUsd - other.booked.needed.mostPresentUsd ||
  one.prepared.unit.order - other.prepared.unit.order;

const keyOf = ({ modelId, acceleratorId, engineId, weightFormatId }: PlanFamily): string =>
  `${modelId} ${acceleratorId} ${engineId} ${weightFormatId}`;

/** What is told of something found. */
export function candidateOf(
  { prepared, capacity, booked, reached }: Found,
  estimates: UnitEstimates,
  books: ServerBooks,
): PlanCandidate {
  const { unit } = prepared;
  const copy = copyOf(unit, capacity);
  const { leadSeconds } = booked.server;
  const { low, mid, high } = capacity.requestsPerSecond;
  const together = copy.requestsPerSecond / mid;
  const running = Math.max(1, Math.ceil((reached.runningCount * copy.runningCount) / capacity.runningCount));
  const memory = estimates.memoryWith(prepared, running);
  return {
    configuration: configurationOf(unit, booked.server.id),
    copy,
    requestsPerSecond: { low: low * together, mid: copy.requestsPerSecond, high: high * together },
    limit: capacity.limit,
    rung: capacity.rung,
    ttftSeconds: reached.ttftSeconds,
    tpotSeconds: reached.tpotSeconds,
    endToEndSeconds: reached.endToEndSeconds,
    unitPeakPerSecond: booked.unitPeakPerSecond,
    unitPeakRunningCount: running,
    freeBytes: memory.freeBytes,
    memoryBytes: memory.memoryBytes.mid,
    weightBytes: memory.weightTotalBytes,
    first: booked.first,
    most: booked.most,
    spareFraction: booked.spareFraction,
    cost: books.costOf(booked),
    ...(leadSeconds !== undefined && { leadSeconds }),
  };
}

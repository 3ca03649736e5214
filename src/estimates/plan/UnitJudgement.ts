import type { Latency } from '../performance/LatencyPromise.ts';
import { lateReason } from './lateReason.ts';
import { limitConstraints } from './PlanConstraints.ts';
import { dearestFactor, isLess, type PlanFindings } from './PlanFindings.ts';
import type { PlanInput } from './PlanInput.ts';
import type { PlanUnit } from './PlanUnit.ts';
import type { RejectionReason } from './Rejection.ts';
import type { Booked, Needed, ServerBooks } from './ServerBooks.ts';

/** What a search is for: the least of something alone, or what is faster for more money beside it. */
export type Wanted = 'least' | 'front';

export interface SearchAim {
  readonly objective: keyof Needed;
  readonly wanted: Wanted;
}

/** Judges units by an input and by what is found already, and keeps account of those that are out. */
export class UnitJudgement {
  private readonly input: PlanInput;
  private readonly books: ServerBooks;
  private readonly findings: PlanFindings;
  private readonly objective: keyof Needed;
  private readonly wanted: Wanted;

  constructor(
    input: PlanInput,
    books: ServerBooks,
    findings: PlanFindings,
    { objective, wanted }: SearchAim,
  ) {
    this.input = input;
    this.books = books;
    this.findings = findings;
    this.objective = objective;
    this.wanted = wanted;
  }

  /** Whether nothing that takes at least so much can be among the answers. */
  isBeyond(least: Needed): boolean {
    const { best } = this.findings;
    if (!best) return false;
    const factor = this.wanted === 'front' ? dearestFactor : 1;
    return least[this.objective] > best.booked.needed[this.objective] * factor;
  }

  isOutdone(least: Needed, tpotSeconds: number): boolean {
    return this.wanted === 'front'
      ? this.findings.outdoes(least.mostPresentUsd, tpotSeconds)
      : least[this.objective] > (this.findings.best?.booked.needed[this.objective] ?? Infinity);
  }

  /** Whether every limit holds; the first that does not is told. */
  isWithin({ parts }: PlanUnit, needed: Needed): boolean {
    for (const constraint of limitConstraints) {
      const allowed = this.input.constraints[constraint];
      if (allowed === undefined || needed[constraint] <= allowed) continue;
      this.findings.reject(parts.family, { kind: 'limit', constraint, needed: needed[constraint], allowed });
      return false;
    }
    return true;
  }

  /** The fleet that takes least of those of a unit that keep to the limits. */
  bestOf(unit: PlanUnit, fleets: readonly Booked[]): Booked | undefined {
    let best: Booked | undefined;
    for (const fleet of fleets)
      if (this.isWithin(unit, fleet.needed) && (!best || isLess(fleet, best, this.objective))) best = fleet;
    return best;
  }

  /** The least of the servers of a unit that keep to the limits. */
  leastOf(unit: PlanUnit, mostPerSecond: number): Needed | undefined {
    let least: Needed | undefined;
    for (const server of unit.servers) {
      const needed = this.books.atLeast(server, unit.acceleratorCount, mostPerSecond);
      if (this.isWithin(unit, needed) && (!least || needed[this.objective] < least[this.objective]))
        least = needed;
    }
    return least;
  }

  lateness(unit: PlanUnit, reached: Latency, surely = false): RejectionReason | undefined {
    return lateReason(unit, this.input.promise, reached, surely);
  }

  passOver({ parts, servers }: PlanUnit, least: Needed): void {
    this.findings.counts.dearerCount += servers.length;
    this.findings.reject(parts.family, {
      kind: 'dearer',
      presentUsd: least.mostPresentUsd,
      cheapestUsd: this.findings.best?.booked.needed.mostPresentUsd ?? 0,
      exact: false,
    });
  }

  leaveOut(
    units: readonly PlanUnit[],
    count: 'withoutMemoryCount' | 'withoutPromiseCount',
    reason: RejectionReason,
  ): void {
    for (const { servers, parts } of units) {
      this.findings.counts[count] += servers.length;
      this.findings.reject(parts.family, reason);
    }
  }
}

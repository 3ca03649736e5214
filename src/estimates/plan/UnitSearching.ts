import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { PlanInput } from './PlanInput.ts';
import type { PlanFindings } from './PlanFindings.ts';
import type { PlanUnit, UnitGroup } from './PlanUnit.ts';
import { type SearchAim, UnitJudgement } from './UnitJudgement.ts';
import type { Needed, ServerBooks } from './ServerBooks.ts';
import { copyOf, type TimedUnit, type UnitEstimates } from './UnitEstimates.ts';

/** A unit that has memory and could keep the promise, with the least that it could take. */
export interface PendingUnit {
  readonly unit: PlanUnit;
  readonly timed: TimedUnit;
  readonly memory: MemoryEstimate;
  readonly least: Needed;
}

/** What a search knows while it goes from unit to unit. */
export class UnitSearching {
  private readonly pending: PendingUnit[] = [];
  private readonly worked = new Set<PlanUnit>();
  private readonly holding = new Set<PlanUnit['parts']>();
  private nearest: PendingUnit | undefined;
  private readonly input: PlanInput;
  private readonly estimates: UnitEstimates;
  private readonly books: ServerBooks;
  private readonly findings: PlanFindings;
  private readonly objective: keyof Needed;
  /** Judges by the input and by what is found already. */
  readonly judgement: UnitJudgement;

  constructor(
    input: PlanInput,
    estimates: UnitEstimates,
    books: ServerBooks,
    findings: PlanFindings,
    aim: SearchAim,
  ) {
    this.input = input;
    this.estimates = estimates;
    this.books = books;
    this.findings = findings;
    this.objective = aim.objective;
    this.judgement = new UnitJudgement(input, books, findings, aim);
  }

  /** Finds out cheaply which units of a group are worth working out; what costs least to find out comes first. */
  weigh({ alone, pooled }: UnitGroup): void {
    const units = [alone, ...pooled];
    const { parts } = alone;
    const { counts } = this.findings;
    for (const { servers } of units) counts.configurationCount += servers.length;
    const tooLarge = this.estimates.weightsLack(alone);
    if (tooLarge) {
      this.judgement.leaveOut(units, 'withoutMemoryCount', tooLarge);
      return;
    }
    // A family is called dear only once something of it has memory.
    if (!this.holding.has(parts) && !this.hasMemory(units)) return;
    const affordable = units.filter((unit) => this.isAffordable(unit, 0));
    if (affordable.length === 0) return;
    const timed = this.estimates.time(alone);
    const { tpotSeconds } = timed.alone;
    const late = this.judgement.lateness(alone, { tpotSeconds, ttftSeconds: 0, endToEndSeconds: 0 });
    if (late) {
      this.judgement.leaveOut(affordable, 'withoutPromiseCount', late);
      return;
    }
    // Only copies that do both let a prompt wait for steps of others.
    const slow = this.judgement.lateness(alone, { ...timed.alone, tpotSeconds: 0 });
    if (slow && affordable.includes(alone)) this.judgement.leaveOut([alone], 'withoutPromiseCount', slow);
    const wanted = affordable.filter(
      (unit) => !(slow && unit === alone) && this.isAffordable(unit, tpotSeconds),
    );
    if (wanted.length === 0) return;
    const memory = this.estimates.memoryOf(alone);
    if ('kind' in memory) {
      this.judgement.leaveOut(wanted, 'withoutMemoryCount', memory);
      return;
    }
    for (const unit of wanted) this.keep(unit, timed, memory);
  }

  /** Works out the unit that may take least of those weighed so far, so that there is a first answer early. */
  tryNearest(): void {
    const { nearest } = this;
    this.nearest = undefined;
    const best = this.findings.best?.booked.needed[this.objective];
    if (nearest && (best === undefined || nearest.least[this.objective] < best)) this.workOut(nearest);
  }

  /** What is left to work out, the least first. */
  inOrder(): readonly PendingUnit[] {
    return this.pending
      .filter(({ unit }) => !this.worked.has(unit))
      .sort(
        (one, other) =>
          one.least[this.objective] - other.least[this.objective] || one.unit.order - other.unit.order,
      );
  }

  /** Works a unit out in full, unless something found is cheaper and faster than it could be. */
  workOut({ unit, timed, memory, least }: PendingUnit): void {
    const { tpotSeconds } = timed.alone;
    this.worked.add(unit);
    if (this.judgement.isOutdone(least, tpotSeconds)) {
      this.judgement.passOver(unit, least);
      return;
    }
    const { counts } = this.findings;
    const prepared = this.estimates.prepare(unit, timed, memory);
    const capacity = this.estimates.capacity(prepared, this.input.promise);
    const late = capacity.kept ? undefined : this.judgement.lateness(unit, capacity, true);
    if (late) {
      this.judgement.leaveOut([unit], 'withoutPromiseCount', late);
      return;
    }
    const copy = copyOf(unit, capacity);
    for (const server of unit.servers) {
      const atLeast = this.books.atLeast(server, unit.acceleratorCount, copy.requestsPerSecond);
      if (this.judgement.isOutdone(atLeast, tpotSeconds)) {
        this.judgement.passOver({ ...unit, servers: [server] }, atLeast);
        continue;
      }
      const booked = this.judgement.bestOf(unit, this.books.fleets(server, copy));
      if (!booked) {
        counts.beyondLimitCount += 1;
        continue;
      }
      const reached = this.estimates.latencyAt(prepared, booked.unitPeakPerSecond);
      this.findings.take({ prepared, capacity, booked, reached });
    }
  }

  private hasMemory(units: readonly PlanUnit[]): boolean {
    const [alone] = units;
    const memory = alone && this.estimates.memoryOf(alone);
    if (!alone || !memory) return false;
    if ('kind' in memory) {
      this.judgement.leaveOut(units, 'withoutMemoryCount', memory);
      return false;
    }
    this.holding.add(alone.parts);
    return true;
  }

  /** Whether the smallest fleet of a unit could be among the answers, however much a unit served. */
  private isAffordable(unit: PlanUnit, tpotSeconds: number): boolean {
    const least = this.judgement.leastOf(unit, Infinity);
    if (!least) {
      this.findings.counts.beyondLimitCount += unit.servers.length;
      return false;
    }
    if (!this.judgement.isBeyond(least) && !(tpotSeconds > 0 && this.judgement.isOutdone(least, tpotSeconds)))
      return true;
    this.judgement.passOver(unit, least);
    return false;
  }

  private keep(unit: PlanUnit, timed: TimedUnit, memory: MemoryEstimate): void {
    const least = this.judgement.leastOf(unit, this.estimates.mostPerSecond(timed, unit, memory));
    if (!least) {
      this.findings.counts.beyondLimitCount += unit.servers.length;
      return;
    }
    if (this.judgement.isBeyond(least) || this.judgement.isOutdone(least, timed.alone.tpotSeconds)) {
      this.judgement.passOver(unit, least);
      return;
    }
    const pending = { unit, timed, memory, least };
    this.pending.push(pending);
    if (!this.nearest || least[this.objective] < this.nearest.least[this.objective]) this.nearest = pending;
  }
}

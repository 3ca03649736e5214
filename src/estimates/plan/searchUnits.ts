import { limitConstraints } from './PlanConstraints.ts';
import type { PlanInput } from './PlanInput.ts';
import { PlanFindings } from './PlanFindings.ts';
import { familiesOf, type PlanUnit, unitsOf } from './PlanUnit.ts';
import type { RejectionReason } from './Rejection.ts';
import { type Needed, ServerBooks } from './ServerBooks.ts';
import { copyOf, type UnitBounds, type UnitEstimates } from './UnitEstimates.ts';

/** A unit that has memory and could keep the promise, with the least that it could take. */
interface Pending {
  readonly unit: PlanUnit;
  readonly bounds: UnitBounds;
  readonly least: Needed;
}

/** How far a search of units is. */
export interface UnitProgress {
  readonly doneFraction: number;
  readonly findings: PlanFindings;
  readonly books: ServerBooks;
}

export interface UnitSearch {
  readonly findings: PlanFindings;
  readonly books: ServerBooks;
}

/** Units between two reports; some milliseconds of work. */
const unitsPerReport = 64;
/** Plans that cost more than so many times the cheapest are not looked at. */
const dearestFactor = 3;
/** Share of the work that finding what has memory is. */
const firstPassFraction = 0.7;

/**
 * Tries every unit of an input: those without memory or too slow for one request alone are out at once, the rest is
 * worked out from the least that it could take, the smallest first, until nothing left can be among the answers.
 *
 * @returns what takes least of the objective, and what is faster for more money where the objective is money.
 */
export function* searchUnits(
  input: PlanInput,
  estimates: UnitEstimates,
  objective: keyof Needed,
): Generator<UnitProgress, UnitSearch> {
  const books = new ServerBooks(input);
  const findings = new PlanFindings(objective);
  const search = new Searching(input, estimates, books, findings, objective);
  const hardwareIds = input.hardware.map(({ accelerator }) => accelerator.id);
  let order = 0;
  let reported = 0;
  for (const outcome of familiesOf(input)) {
    if ('reason' in outcome) {
      findings.counts.ruledOutCount += 1;
      findings.reject(outcome.family, outcome.reason);
      continue;
    }
    const { family } = outcome.parts;
    const { units, reason } = unitsOf(outcome.parts, input, order);
    if (reason) {
      findings.counts.ruledOutCount += 1;
      findings.reject(family, reason);
    }
    const doneFraction = (firstPassFraction * hardwareIds.indexOf(family.acceleratorId)) / hardwareIds.length;
    for (const unit of units) {
      search.weigh(unit);
      order += 1;
      if (order - reported >= unitsPerReport) {
        reported = order;
        yield { doneFraction, findings, books };
      }
    }
    search.tryNearest();
  }
  const pending = search.inOrder();
  for (const [place, one] of pending.entries()) {
    if (search.isBeyond(one)) {
      for (const rest of pending.slice(place)) search.passOver(rest);
      break;
    }
    search.workOut(one);
    if (place % unitsPerReport === 0)
      yield {
        doneFraction: firstPassFraction + ((1 - firstPassFraction) * place) / pending.length,
        findings,
        books,
      };
  }
  return { findings, books };
}

class Searching {
  private readonly pending: Pending[] = [];
  private readonly worked = new Set<PlanUnit>();
  private nearest: Pending | undefined;
  private readonly input: PlanInput;
  private readonly estimates: UnitEstimates;
  private readonly books: ServerBooks;
  private readonly findings: PlanFindings;
  private readonly objective: keyof Needed;

  constructor(
    input: PlanInput,
    estimates: UnitEstimates,
    books: ServerBooks,
    findings: PlanFindings,
    objective: keyof Needed,
  ) {
    this.input = input;
    this.estimates = estimates;
    this.books = books;
    this.findings = findings;
    this.objective = objective;
  }

  /** Finds out cheaply whether a unit is worth working out. */
  weigh(unit: PlanUnit): void {
    const { counts } = this.findings;
    const { length } = unit.servers;
    counts.configurationCount += length;
    const prepared = this.estimates.prepare(unit);
    if ('kind' in prepared) {
      counts.withoutMemoryCount += length;
      this.findings.reject(unit.parts.family, prepared);
      return;
    }
    const { bounds } = prepared;
    const late = this.lateness(unit, bounds.idle);
    if (late) {
      counts.withoutPromiseCount += length;
      this.findings.reject(unit.parts.family, late);
      return;
    }
    let least: Needed | undefined;
    for (const server of unit.servers) {
      const needed = this.books.atLeast(server, unit.acceleratorCount, bounds.mostPerSecond);
      if (this.isWithin(unit, needed) && (!least || needed[this.objective] < least[this.objective]))
        least = needed;
    }
    if (!least) {
      counts.beyondLimitCount += length;
      return;
    }
    const pending = { unit, bounds, least };
    this.pending.push(pending);
    if (!this.nearest || least[this.objective] < this.nearest.least[this.objective]) this.nearest = pending;
  }

  /** Works out the unit that may take least of those weighed so far, so that there is a first answer early. */
  tryNearest(): void {
    const { nearest } = this;
    this.nearest = undefined;
    const best = this.findings.best?.booked.needed[this.objective];
    if (nearest && (best === undefined || nearest.least[this.objective] < best)) this.workOut(nearest);
  }

  /** What is left to work out, the least first. */
  inOrder(): readonly Pending[] {
    return this.pending
      .filter(({ unit }) => !this.worked.has(unit))
      .sort(
        (one, other) =>
          one.least[this.objective] - other.least[this.objective] || one.unit.order - other.unit.order,
      );
  }

  /** Whether nothing from here on can be among the answers. */
  isBeyond({ least }: Pending): boolean {
    const { best } = this.findings;
    if (!best) return false;
    const factor = this.objective === 'mostPresentUsd' ? dearestFactor : 1;
    return least[this.objective] > best.booked.needed[this.objective] * factor;
  }

  passOver({ unit, least }: Pending): void {
    this.findings.counts.dearerCount += unit.servers.length;
    this.findings.reject(unit.parts.family, {
      kind: 'dearer',
      presentUsd: least.mostPresentUsd,
      cheapestUsd: this.findings.best?.booked.needed.mostPresentUsd ?? 0,
      exact: false,
    });
  }

  /** Works a unit out in full, unless something found is cheaper and faster than it could be. */
  workOut(pending: Pending): void {
    const { unit, bounds, least } = pending;
    this.worked.add(unit);
    if (this.isOutdone(least, bounds)) {
      this.passOver(pending);
      return;
    }
    const { counts } = this.findings;
    const prepared = this.estimates.prepare(unit);
    if ('kind' in prepared) throw new TypeError('unit must have memory once weighed, got none');
    const capacity = this.estimates.capacity(prepared, this.input.promise);
    const late = capacity.kept ? undefined : this.lateness(unit, capacity, true);
    if (late) {
      counts.withoutPromiseCount += unit.servers.length;
      this.findings.reject(unit.parts.family, late);
      return;
    }
    const copy = copyOf(unit, capacity);
    for (const server of unit.servers) {
      if (this.isOutdone(this.books.atLeast(server, unit.acceleratorCount, copy.requestsPerSecond), bounds)) {
        this.passOver({ ...pending, unit: { ...unit, servers: [server] } });
        continue;
      }
      const booked = this.books.book(server, copy);
      if (!this.isWithin(unit, booked.needed)) {
        counts.beyondLimitCount += 1;
        continue;
      }
      const reached = this.estimates.latencyAt(prepared, booked.unitPeakPerSecond);
      this.findings.take({ prepared, capacity, booked, reached });
    }
  }

  private isOutdone(least: Needed, { idle }: UnitBounds): boolean {
    return this.objective === 'mostPresentUsd'
      ? this.findings.outdoes(least.mostPresentUsd, idle.tpotSeconds)
      : least[this.objective] > (this.findings.best?.booked.needed[this.objective] ?? Infinity);
  }

  /** Whether every limit holds; the first that does not is told. */
  private isWithin({ parts }: PlanUnit, needed: Needed): boolean {
    for (const constraint of limitConstraints) {
      const allowed = this.input.constraints[constraint];
      if (allowed === undefined || needed[constraint] <= allowed) continue;
      this.findings.reject(parts.family, { kind: 'limit', constraint, needed: needed[constraint], allowed });
      return false;
    }
    return true;
  }

  private lateness(
    { parallelism }: PlanUnit,
    { ttftSeconds, tpotSeconds }: { readonly ttftSeconds: number; readonly tpotSeconds: number },
    surely = false,
  ): RejectionReason | undefined {
    const { promise } = this.input;
    const late = (limit: 'ttft' | 'tpot', reachedSeconds: number, promisedSeconds: number) =>
      ({ kind: 'promise', limit, parallelism, reachedSeconds, promisedSeconds }) as const;
    if (tpotSeconds > promise.tpotSeconds) return late('tpot', tpotSeconds, promise.tpotSeconds);
    if (surely || ttftSeconds > promise.ttftSeconds) return late('ttft', ttftSeconds, promise.ttftSeconds);
    return undefined;
  }
}

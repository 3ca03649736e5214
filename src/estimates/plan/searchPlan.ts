import type { Plan } from './Plan.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import { limitConstraints } from './PlanConstraints.ts';
import { byPrice, candidateOf, type Found } from './PlanFindings.ts';
import type { PlanInput } from './PlanInput.ts';
import type { PlanProgress } from './PlanProgress.ts';
import { planRowsOf } from './planRowsOf.ts';
import { relaxationsOf } from './relaxationsOf.ts';
import { searchUnits, type UnitSearch } from './searchUnits.ts';
import type { ServerBooks } from './ServerBooks.ts';
import { copyOf, UnitEstimates } from './UnitEstimates.ts';

/** Families whose cheapest plans are told, at most. */
const mostFamilies = 24;
/** Plans that are priced with more spares than asked for, and how many more. */
const sparedPlans = 8;
const moreSpares = [1, 2, 3];

/**
 * What to buy for a load and a promise: a search over everything an input names, reported every few milliseconds and
 * ended by whoever stops asking. The same input gives the same plan.
 *
 * Holds for a load shared evenly over units of one kind; fleets of several kinds are not tried. Bounds rest on rates
 * that rise with what runs and on costs that fall with what a unit serves.
 *
 * @throws {RangeError} for an input that the estimates refuse.
 */
export function* searchPlan(input: PlanInput): Generator<PlanProgress, Plan> {
  const estimates = new UnitEstimates(input);
  let told: { readonly found: Found; readonly candidate: PlanCandidate } | undefined;
  const search = searchUnits(input, estimates, { objective: 'mostPresentUsd', wanted: 'front' });
  let step = search.next();
  while (!step.done) {
    const { doneFraction, findings, books } = step.value;
    const { best } = findings;
    if (best && told?.found !== best) told = { found: best, candidate: candidateOf(best, estimates, books) };
    yield { doneFraction, counts: { ...findings.counts }, cheapest: told?.candidate };
    step = search.next();
  }
  const done = step.value;
  const { best } = done.findings;
  const relaxations = best ? [] : yield* relaxationsOf(input, estimates, done.findings.counts);
  return { ...answerOf(input, estimates, done), relaxations };
}

/** The plan without anybody watching. */
export function planOf(input: PlanInput): Plan {
  const search = searchPlan(input);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function answerOf(
  input: PlanInput,
  estimates: UnitEstimates,
  { findings, books }: UnitSearch,
): Omit<Plan, 'relaxations'> {
  const told = (found: Found) => candidateOf(found, estimates, books);
  const { best } = findings;
  const families = findings.cheapestOfFamilies();
  const rejections = findings.rejections();
  const ofAccelerators = new Set<string>();
  const cheapestOfAccelerators = families.filter(({ prepared }) => {
    const { acceleratorId } = prepared.unit.parts.family;
    if (ofAccelerators.has(acceleratorId)) return false;
    ofAccelerators.add(acceleratorId);
    return true;
  });
  return {
    cheapest: best && told(best),
    latencyFront: findings.latencyFront().map(told),
    spareFront: spareFrontOf(input, families, books).map(told),
    families: families.slice(0, mostFamilies).map(told),
    accelerators: planRowsOf(input.hardware, cheapestOfAccelerators.map(told), rejections),
    rejections,
    counts: findings.counts,
  };
}

/** The cheapest plans, with the spares asked for and with more: the cheapest first, each with more to spare. */
function spareFrontOf(input: PlanInput, families: readonly Found[], books: ServerBooks): readonly Found[] {
  const spared = families.slice(0, sparedPlans).flatMap((found) => {
    const { booked, prepared, capacity } = found;
    const more = moreSpares.map((count) => ({
      ...found,
      booked: books.bookWith(booked.server, copyOf(prepared.unit, capacity), booked.plan.spareCount + count),
    }));
    return [found, ...more.filter((one) => isWithin(input, one))];
  });
  let most = -Infinity;
  return spared.sort(byPrice).filter(({ booked }) => {
    if (booked.spareFraction <= most) return false;
    most = booked.spareFraction;
    return true;
  });
}

const isWithin = ({ constraints }: PlanInput, { booked }: Found): boolean =>
  limitConstraints.every((name) => booked.needed[name] <= (constraints[name] ?? Infinity));

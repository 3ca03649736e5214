import type { PromisePart } from '../performance/LatencyPromise.ts';
import { changeFor } from './changeFor.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import {
  limitConstraints,
  type ListConstraint,
  listConstraints,
  type PlanConstraints,
} from './PlanConstraints.ts';
import { candidateOf } from './PlanFindings.ts';
import type { PlanInput } from './PlanInput.ts';
import type { PlanCounts } from './Plan.ts';
import type { PlanProgress } from './PlanProgress.ts';
import type { Relaxation } from './Relaxation.ts';
import { searchUnits } from './searchUnits.ts';
import type { Needed } from './ServerBooks.ts';
import type { UnitEstimates } from './UnitEstimates.ts';

/** Latency that is far beyond what anybody would promise, over what was. */
const mostFactor = 128;
/** A relaxed promise is known to within this share. */
const nearEnough = 1.02;

type Search<Result> = Generator<PlanProgress, Result>;

/**
 * The smallest change of each constraint that makes a plan possible where none is, each with the cheapest plan that
 * it makes possible, the cheapest first. Constraints of which no change alone suffices are left out; where that is so of
 * all, limits and lists are loosened two at once.
 */
export function* relaxationsOf(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
): Search<readonly Relaxation[]> {
  const found: Relaxation[] = [];
  const { constraints } = input;
  const tries: (() => Search<Relaxation | undefined>)[] = [
    ...limitConstraints
      .filter((name) => constraints[name] !== undefined)
      .map((name) => () => relaxedLimit(input, estimates, counts, name)),
    ...listConstraints
      .filter((name) => constraints[name] !== undefined)
      .map((name) => () => relaxedList(input, estimates, counts, name)),
    ...((constraints.leastSpareCount ?? 0) > 0 ? [() => relaxedSpares(input, estimates, counts)] : []),
    () => relaxedPromise(input, estimates, counts, 'ttft'),
    () => relaxedPromise(input, estimates, counts, 'tpot'),
    () => relaxedPromise(input, estimates, counts, 'endToEnd'),
  ];
  for (const relaxed of tries) {
    const relaxation = yield* relaxed();
    if (relaxation) found.push(relaxation);
  }
  const relaxations = found.length > 0 ? found : yield* relaxedPairs(input, estimates, counts);
  return relaxations.toSorted(
    ({ candidate: one }, { candidate: other }) => one.cost.presentUsd - other.cost.presentUsd,
  );
}

/** Two limits or lists loosened together, each as far as the cheapest plan without both needs. */
function* relaxedPairs(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
): Search<readonly Relaxation[]> {
  const found: Relaxation[] = [];
  const names = [...limitConstraints, ...listConstraints].filter(
    (name) => input.constraints[name] !== undefined,
  );
  for (const [index, one] of names.entries())
    for (const other of names.slice(index + 1)) {
      const candidate = yield* bestOf(without(without(input, one), other), estimates, counts);
      if (!candidate) continue;
      const together = changeFor(input, candidate, other);
      found.push({ ...changeFor(input, candidate, one), together, candidate });
    }
  return found;
}

/** The best of an input by an objective. */
function* bestOf(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
  objective: keyof Needed = 'mostPresentUsd',
): Search<PlanCandidate | undefined> {
  const search = searchUnits(input, estimates, { objective, wanted: 'least' });
  let step = search.next();
  while (!step.done) {
    // The search is done; these are questions about what lies beside it.
    yield { doneFraction: 1, counts, cheapest: undefined };
    step = search.next();
  }
  const { findings, books } = step.value;
  return findings.best && candidateOf(findings.best, estimates, books);
}

const without = (input: PlanInput, name: keyof PlanConstraints): PlanInput => ({
  ...input,
  constraints: Object.fromEntries(Object.entries(input.constraints).filter(([key]) => key !== name)),
});

function* relaxedLimit(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
  constraint: keyof Needed,
): Search<Relaxation | undefined> {
  const candidate = yield* bestOf(without(input, constraint), estimates, counts, constraint);
  if (!candidate) return undefined;
  return { ...changeFor(input, candidate, constraint), candidate };
}

function* relaxedList(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
  constraint: ListConstraint,
): Search<Relaxation | undefined> {
  const candidate = yield* bestOf(without(input, constraint), estimates, counts);
  if (!candidate) return undefined;
  return { ...changeFor(input, candidate, constraint), candidate };
}

/** The most spares that do, between none and those asked for: fewer are never harder to keep. */
function* relaxedSpares(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
): Search<Relaxation | undefined> {
  const allowed = input.constraints.leastSpareCount ?? 0;
  const withSpares = (leastSpareCount: number) =>
    bestOf({ ...input, constraints: { ...input.constraints, leastSpareCount } }, estimates, counts);
  let [does, fails] = [0, allowed];
  let candidate = yield* withSpares(does);
  if (!candidate) return undefined;
  while (fails - does > 1) {
    const middle = Math.floor((does + fails) / 2);
    const found = yield* withSpares(middle);
    if (found) [does, candidate] = [middle, found];
    else fails = middle;
  }
  return { constraint: 'leastSpareCount', allowed, needed: does, candidate };
}

/** Tries a time that is far too long, then halves the way back in steps of the logarithm. */
function* relaxedPromise(
  input: PlanInput,
  estimates: UnitEstimates,
  counts: PlanCounts,
  constraint: PromisePart,
): Search<Relaxation | undefined> {
  const field = `${constraint}Seconds` as const;
  const allowed = input.promise[field];
  if (allowed === undefined) return undefined;
  const within = (factor: number) =>
    bestOf({ ...input, promise: { ...input.promise, [field]: allowed * factor } }, estimates, counts);
  let [fails, does] = [1, mostFactor];
  let candidate = yield* within(does);
  if (!candidate) return undefined;
  while (does / fails > nearEnough) {
    const middle = Math.sqrt(fails * does);
    const found = yield* within(middle);
    if (found) [does, candidate] = [middle, found];
    else fails = middle;
  }
  return { constraint, allowed, needed: allowed * does, candidate };
}

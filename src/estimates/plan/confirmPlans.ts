import { PooledSimulation } from '../../simulation/PooledSimulation.ts';
import { Simulation } from '../../simulation/Simulation.ts';
import type { Distribution } from '../../simulation/SimulationResult.ts';
import {
  brokenPart,
  latencyOf,
  type LatencyPromise,
  type PromisedFraction,
} from '../performance/LatencyPromise.ts';
import {
  pooledSimulationInput,
  simulationInput,
  type SimulationSettings,
} from '../performance/simulationInput.ts';
import { usualSimulation } from '../performance/usualSimulation.ts';
import type { Confirmation, Outcome, SimulatedLatency } from './Confirmation.ts';
import type { Plan } from './Plan.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import type { PlanInput } from './PlanInput.ts';
import { firstHeld } from './recommendPlan.ts';
import { unitOfCandidate } from './unitOfCandidate.ts';
import { UnitEstimates } from './UnitEstimates.ts';

/** Plans of the front that are simulated whatever comes of them. */
const frontCount = 4;
/** Further plans that are tried while none holds, at most. */
const mostOthers = 6;
/** More than a page draws at once: what is close to the promise must not hang on chance. */
const settings: SimulationSettings = { ...usualSimulation, requestCount: 10_000 };
/** Turns of the simulator between two reports; some milliseconds of work. */
const turnsPerReport = 10_000;

/** Names of quantiles by the share of requests below them. */
const quantiles = { 0.5: 'p50', 0.9: 'p90', 0.95: 'p95', 0.99: 'p99' } as const satisfies Record<
  PromisedFraction,
  keyof Distribution
>;

/** How far the simulations are, and what they gave so far. */
export interface ConfirmProgress {
  readonly doneFraction: number;
  readonly confirmations: readonly Confirmation[];
}

/**
 * Runs the top plans through the simulator, request by request: the busiest minute of the first month on one unit,
 * arrivals and lengths drawn at random where the estimate follows no single request. The cheapest plan and the first of
 * the front are run in any case; where none of those so far holds, the cheapest plans of other accelerators are run
 * too, until one does.
 *
 * @returns one outcome for each plan that was run, the cheapest first.
 */
export function* confirmPlans(
  input: PlanInput,
  { latencyFront, accelerators }: Pick<Plan, 'latencyFront' | 'accelerators'>,
): Generator<ConfirmProgress, readonly Confirmation[]> {
  const front = latencyFront.slice(0, frontCount);
  const known = new Set(front.map(keyOf));
  const others = accelerators.flatMap(({ candidate }) =>
    candidate && !known.has(keyOf(candidate)) ? [candidate] : [],
  );
  const inOrder = [...front, ...others].toSorted((one, other) => one.cost.presentUsd - other.cost.presentUsd);
  const estimates = new UnitEstimates(input);
  const confirmations: Confirmation[] = [];
  let othersLeft = mostOthers;
  for (const candidate of inOrder) {
    const isOther = !known.has(keyOf(candidate));
    if (isOther && (othersLeft === 0 || firstHeld(confirmations))) continue;
    if (isOther) othersLeft -= 1;
    const outcome = yield* reportedAt(
      outcomeOf(input, estimates, candidate),
      confirmations,
      front.length + mostOthers - othersLeft,
    );
    confirmations.push({ candidate, outcome });
  }
  return confirmations;
}

function* reportedAt(
  run: Generator<number, Outcome>,
  confirmations: readonly Confirmation[],
  count: number,
): Generator<ConfirmProgress, Outcome> {
  let step = run.next();
  while (!step.done) {
    yield { doneFraction: (confirmations.length + step.value) / count, confirmations: [...confirmations] };
    step = run.next();
  }
  return step.value;
}

function* outcomeOf(
  input: PlanInput,
  estimates: UnitEstimates,
  candidate: PlanCandidate,
): Generator<number, Outcome> {
  const performance = estimates.inputOf(unitOfCandidate(input, candidate));
  const requestsPerSecond = candidate.unitPeakPerSecond;
  const isPooled = (performance.parallelism.prefillCount ?? 0) > 0;
  const simulation = isPooled
    ? new PooledSimulation(pooledSimulationInput(performance, requestsPerSecond, settings))
    : new Simulation(simulationInput(performance, { kind: 'open-loop', requestsPerSecond }, settings));
  while (!simulation.advance(turnsPerReport)) yield simulation.progressFraction;
  const { ttftSeconds, tpotSeconds, saturated } = simulation.result();
  // With pools two engines take a request in, one after the other.
  const dispatchSeconds = performance.timing.dispatchSeconds * (isPooled ? 2 : 1);
  const simulated: SimulatedLatency = {
    ...latencyOf(
      ttftSeconds[quantiles[input.promise.promisedFraction]] + dispatchSeconds,
      tpotSeconds.mean,
      performance.workload.outputTokens,
    ),
    lateTtftSeconds: ttftSeconds.p99 + dispatchSeconds,
    requestCount: settings.requestCount,
    saturated,
  };
  return { kind: keeps(simulated, input.promise) ? 'held' : 'missed', simulated };
}

const keeps = (simulated: SimulatedLatency, promise: LatencyPromise): boolean =>
  !simulated.saturated && brokenPart(simulated, promise) === undefined;

/** Tells candidates apart. */
const keyOf = ({ configuration, most }: PlanCandidate): string =>
  JSON.stringify([configuration, most.serverCount]);

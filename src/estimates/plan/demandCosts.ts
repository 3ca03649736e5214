import type { PlanInput } from './PlanInput.ts';
import { candidateOf } from './PlanFindings.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import { searchUnits } from './searchUnits.ts';
import { UnitEstimates } from './UnitEstimates.ts';

/** A question without one of its demands. */
export interface PlanAlternative {
  readonly id: string;
  /** The demand as readers know it. */
  readonly name: string;
  readonly input: PlanInput;
}

/** What a demand costs: the cheapest plan with it, less the cheapest without it. */
export interface DemandCost {
  readonly id: string;
  readonly name: string;
  readonly costUsd: number;
  /** What would be bought without it; undefined where the plan stays as it is. */
  readonly candidate: PlanCandidate | undefined;
}

export interface DemandProgress {
  readonly doneFraction: number;
  readonly demandCosts: readonly DemandCost[];
}

/** Leaves the price of the plan itself within reach, whatever rounding does to it. */
const justAbove = 1 + 1e-9;

/**
 * What each demand costs by itself, the dearest first: the rest of the question stays as it is. The plan that keeps the
 * demand bounds the search, since nothing that costs more can be the cheapest without it.
 *
 * Demands that hold back the same things cost nothing alone: without one the other still stands.
 */
export function* demandCosts(
  presentUsd: number,
  alternatives: readonly PlanAlternative[],
): Generator<DemandProgress, readonly DemandCost[]> {
  const found: DemandCost[] = [];
  const [first] = alternatives;
  // Demands change neither the load nor the settings, so steps are prepared once for all.
  const estimates = first && new UnitEstimates(first.input);
  if (!estimates) return found;
  for (const { id, name, input } of alternatives) {
    const { constraints } = input;
    const mostPresentUsd = Math.min(constraints.mostPresentUsd ?? Infinity, presentUsd * justAbove);
    const bounded: PlanInput = { ...input, constraints: { ...constraints, mostPresentUsd } };
    const search = searchUnits(bounded, estimates, { objective: 'mostPresentUsd', wanted: 'least' });
    let step = search.next();
    while (!step.done) {
      yield {
        doneFraction: (found.length + step.value.doneFraction) / alternatives.length,
        demandCosts: [...found],
      };
      step = search.next();
    }
    const { findings, books } = step.value;
    const best = findings.best && candidateOf(findings.best, estimates, books);
    const costUsd = Math.max(0, presentUsd - (best?.cost.presentUsd ?? presentUsd));
    found.push({ id, name, costUsd, candidate: costUsd > 0 ? best : undefined });
  }
  return found.sort((one, other) => other.costUsd - one.costUsd);
}

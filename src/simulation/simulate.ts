import { Simulation } from './Simulation.ts';
import type { SimulationInput } from './SimulationInput.ts';
import type { SimulationResult } from './SimulationResult.ts';

export interface SimulationControl {
  /** Told the share done each time another hundredth is; false stops the run. */
  readonly onProgress: (fraction: number) => boolean;
}

/** Turns between two looks at the progress: about a thousandth of a second. */
const portionTurns = 2000;

/** Runs a replica through a workload to its end; undefined where `onProgress` stopped it. */
export function simulate(input: SimulationInput): SimulationResult;
export function simulate(input: SimulationInput, control?: SimulationControl): SimulationResult | undefined;
export function simulate(input: SimulationInput, control?: SimulationControl): SimulationResult | undefined {
  const simulation = new Simulation(input);
  let told = 0;
  while (!simulation.advance(portionTurns)) {
    const { progressFraction } = simulation;
    if (!control || progressFraction < told + 0.01) continue;
    told = progressFraction;
    if (!control.onProgress(progressFraction)) return undefined;
  }
  return simulation.result();
}

import { expose } from 'comlink';
import type { Demand } from '../../estimates/performance/Demand.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import { simulationInput, type SimulationSettings } from '../../estimates/performance/simulationInput.ts';
import { simulate } from '../../simulation/simulate.ts';
import type { SimulationResult } from '../../simulation/SimulationResult.ts';

/** Runs the simulator away from the page. */
const simulator = {
  run: (
    input: PerformanceInput,
    demand: Demand,
    settings: SimulationSettings,
    onProgress: (fraction: number) => void,
  ): SimulationResult => {
    const result = simulate(simulationInput(input, demand, settings), {
      onProgress: (fraction) => {
        onProgress(fraction);
        return true;
      },
    });
    if (!result) throw new Error('simulation must run to its end, got a stop');
    return result;
  },
};

export type Simulator = typeof simulator;

expose(simulator);

import { proxy, wrap } from 'comlink';
import type { Demand } from '../../estimates/performance/Demand.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import type { SimulationSettings } from '../../estimates/performance/simulationInput.ts';
import type { SimulationResult } from '../../simulation/SimulationResult.ts';
import type { Simulator } from './simulationWorker.ts';

/** A run of the simulator: its result, and the way to stop it. */
export interface SimulationRun {
  readonly result: Promise<SimulationResult>;
  readonly cancel: () => void;
}

/** Starts the simulator in a worker that ends with it. */
export function runSimulation(
  input: PerformanceInput,
  demand: Demand,
  settings: SimulationSettings,
  onProgress: (fraction: number) => void,
): SimulationRun {
  const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url), { type: 'module' });
  const simulator = wrap<Simulator>(worker);
  const result = simulator.run(input, demand, settings, proxy(onProgress)).finally(() => worker.terminate());
  return { result, cancel: () => worker.terminate() };
}

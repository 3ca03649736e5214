import type { Demand } from '../../estimates/performance/Demand.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import type { SimulationSettings } from '../../estimates/performance/simulationInput.ts';
import type { SimulationResult } from '../../simulation/SimulationResult.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';
import type { Simulator } from './simulationWorker.ts';

/** Starts the simulator in a worker that ends with it. */
export function runSimulation(
  input: PerformanceInput,
  demand: Demand,
  settings: SimulationSettings,
  onProgress: (fraction: number) => void,
): WorkerRun<SimulationResult> {
  const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Simulator, SimulationResult>(worker, onProgress, (simulator, progress) =>
    simulator.run(input, demand, settings, progress),
  );
}

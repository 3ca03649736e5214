import type { SimulationSettings } from './simulationInput.ts';
import { usualLengths } from './usualLengths.ts';

/** How pages run the simulator: lengths from half to one and a half times the mean, arrivals at random. */
export const usualSimulation: SimulationSettings = {
  requestCount: 2000,
  lengthSpreadFraction: usualLengths.spreadFraction,
  squaredVariationFraction: 1,
  seed: 1,
};

import type { EngineRules } from '../../src/simulation/EngineRules.ts';
import type { SimulationInput } from '../../src/simulation/SimulationInput.ts';
import type { PoissonArrivals } from '../../src/simulation/Workload.ts';
import { smoothStepTimes } from './stepTimesFixture.ts';

const engine: EngineRules = { maxBatchedTokens: 2048, maxSequences: 64, blockTokens: 16, blockCount: 10_000 };
const workload: PoissonArrivals = {
  kind: 'poisson',
  requestsPerSecond: 8,
  requestCount: 3000,
  input: { kind: 'uniform', minTokens: 200, maxTokens: 1800 },
  output: { kind: 'uniform', minTokens: 50, maxTokens: 350 },
};

/** Requests that arrive by themselves, on an engine with room for all of them. */
export const poissonInput = { stepTimes: smoothStepTimes, engine, workload } satisfies SimulationInput;

import type { EngineRules } from './EngineRules.ts';
import type { StepTimes } from './StepTimes.ts';
import type { Workload } from './Workload.ts';

/** Everything a run depends on: the same input gives the same result to the last bit. */
export interface SimulationInput {
  readonly stepTimes: StepTimes;
  readonly engine: EngineRules;
  readonly workload: Workload;
  /** Whole number from 0 to 2³² − 1; 1 where absent. Arrivals, prompts and answers are drawn apart from one another. */
  readonly seed?: number;
  /** Share of requests, the first to arrive, that quantiles and means leave out; 0 where absent. */
  readonly warmUpFraction?: number;
  /** False to run every step on its own, slower and to the same result within 0.1 %; true where absent. */
  readonly jumps?: boolean;
}

import type { Step } from '../compileStep.ts';
import type { EngineTiming } from '../EngineTiming.ts';

/** One copy of a model under an engine, with the requests it is given. */
export interface Replica {
  readonly step: Step;
  readonly timing: EngineTiming;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Tokens of each prompt that the prefix cache already holds. */
  readonly cachedTokens: number;
  /** Tokens an engine puts into one step. */
  readonly batchTokens: number;
  /** Requests the cache holds at their mean length; never less than one. */
  readonly mostRunningCount: number;
  /** Replicas that step together because they share experts; prompts of one hold up all. */
  readonly lockstepCount: number;
  /** Tokens each step gives a request, drafts that were accepted included; 1 without speculation. */
  readonly tokensPerStepCount: number;
  /** Rows a request puts into a step: its token and its drafts. */
  readonly rowsPerRequestCount: number;
}

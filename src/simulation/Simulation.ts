import { checkEngineRules } from './checkEngineRules.ts';
import { checkRequests } from './checkRequests.ts';
import { checkWorkload } from './checkWorkload.ts';
import { distributionOf } from './distributionOf.ts';
import { drawRequests } from './drawRequests.ts';
import { outcomesOf } from './outcomesOf.ts';
import { queueGrows } from './queueGrows.ts';
import { refuseUnless } from '../formulas/refuseUnless.ts';
import { Replica } from './Replica.ts';
import type { Requests } from './Requests.ts';
import type { SimulationInput } from './SimulationInput.ts';
import type { Counters, SimulationResult } from './SimulationResult.ts';
import { stepRangeOf } from './stepRangeOf.ts';
import { TabulatedStepTimes } from './TabulatedStepTimes.ts';

/**
 * A run that goes on in portions, so that its caller can show progress, stop, or answer messages in between:
 * `while (!simulation.advance(20_000)) await …; simulation.result()`.
 */
export class Simulation {
  private readonly input: SimulationInput;
  private readonly requests: Requests;
  private readonly replica: Replica;
  private readonly wantedTokens: number;
  private readonly warmUpCount: number;
  private measured = { seconds: 0, tokens: 0, requests: 0 };

  constructor(input: SimulationInput) {
    const { engine, workload, seed = 1, warmUpFraction = 0 } = input;
    checkEngineRules(engine);
    checkWorkload(workload);
    const seedHolds = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
    refuseUnless(seedHolds, 'seed', 'a whole number from 0 to 4294967295', seed);
    const warmUpHolds = warmUpFraction >= 0 && warmUpFraction < 1;
    refuseUnless(warmUpHolds, 'warmUpFraction', 'at least 0 and below 1', warmUpFraction);
    const requests = drawRequests(workload, seed, engine.sharedPrefixTokens ?? 0);
    checkRequests(requests, engine);
    const times = new TabulatedStepTimes(input.stepTimes, stepRangeOf(requests, engine));
    const sentCount = workload.kind === 'closed' ? workload.clientCount : requests.count;
    this.input = input;
    this.requests = requests;
    this.replica = new Replica(engine, times, requests, sentCount, input.jumps ?? true);
    this.wantedTokens = requests.outputTokens.reduce((sum, tokens) => sum + tokens, 0);
    this.warmUpCount = Math.floor(requests.count * warmUpFraction);
  }

  /** Share of output tokens given so far. */
  get progressFraction(): number {
    return this.replica.outputTokens / this.wantedTokens;
  }

  /** Goes on for at most so many turns, each a step, a jump or a wait; true once all requests are answered. */
  advance(turnCount: number): boolean {
    const { replica, requests, warmUpCount } = this;
    for (let turn = 0; turn < turnCount && replica.finishedCount < requests.count; turn++) {
      replica.turn();
      const { finishedCount } = replica;
      const warm = this.measured.requests < warmUpCount && finishedCount >= warmUpCount;
      if (warm && finishedCount < requests.count) {
        this.measured = {
          seconds: replica.nowSeconds,
          tokens: replica.outputTokens,
          requests: finishedCount,
        };
      }
    }
    return replica.finishedCount === requests.count;
  }

  /** What came of the run; only once `advance` has given true. */
  result(): SimulationResult {
    const { requests, replica, warmUpCount, measured, input } = this;
    if (replica.finishedCount < requests.count) throw new Error('a run has no result before it ends');
    const outcomes = outcomesOf(requests);
    const measuredSeconds = replica.nowSeconds - measured.seconds;
    const several = outcomes.tpotSeconds.filter(
      (_, request) => request >= warmUpCount && (requests.outputTokens[request] ?? 0) > 1,
    );
    return {
      requests: outcomes,
      ttftSeconds: distributionOf(outcomes.ttftSeconds.subarray(warmUpCount)),
      tpotSeconds: distributionOf(several),
      endToEndSeconds: distributionOf(outcomes.endToEndSeconds.subarray(warmUpCount)),
      queueSeconds: distributionOf(outcomes.queueSeconds.subarray(warmUpCount)),
      requestsPerSecond: (requests.count - measured.requests) / measuredSeconds,
      outputTokensPerSecond: (replica.outputTokens - measured.tokens) / measuredSeconds,
      durationSeconds: replica.nowSeconds,
      saturated: input.workload.kind !== 'closed' && queueGrows(requests),
      series: replica.series.series(input.engine.blockCount),
      counters: this.counters(),
    };
  }

  private counters(): Counters {
    const { replica, input } = this;
    const { stepCount, turnCount, preemptionCount, promptTokens, outputTokens, series } = replica;
    const { blockCount } = input.engine;
    return {
      stepCount,
      turnCount,
      preemptionCount,
      promptTokens,
      outputTokens,
      heldBlockCount: blockCount - replica.pool.freeCount,
      peakCacheFraction: 1 - replica.leastFreeBlocks / blockCount,
      meanWaitingCount: series.meanWaiting(),
      meanRunningCount: series.meanRunning(),
    };
  }
}

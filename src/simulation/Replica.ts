import { BlockPool } from './BlockPool.ts';
import { DecodeBatch } from './DecodeBatch.ts';
import type { EngineRules } from './EngineRules.ts';
import { PromptIntake } from './PromptIntake.ts';
import { quietRun } from './quietRun.ts';
import type { Requests } from './Requests.ts';
import { RunningList } from './RunningList.ts';
import { SeriesRecorder } from './SeriesRecorder.ts';
import type { StepTimes } from './StepTimes.ts';
import { WaitingQueue } from './WaitingQueue.ts';

/**
 * One replica at work: continuous batching with chunked prompts over a paged cache, first come, first served.
 * Out of blocks, it drops the newest request, whose tokens are computed again later, as vLLM does.
 */
export class Replica {
  nowSeconds = 0;
  stepCount = 0;
  turnCount = 0;
  preemptionCount = 0;
  promptTokens = 0;
  outputTokens = 0;
  finishedCount = 0;
  leastFreeBlocks: number;
  readonly series: SeriesRecorder;
  readonly pool: BlockPool;
  private sentCount: number;
  private readonly rules: EngineRules;
  private readonly times: StepTimes;
  private readonly requests: Requests;
  private readonly waiting: WaitingQueue;
  private readonly running: RunningList;
  private readonly batch: DecodeBatch;
  private readonly intake: PromptIntake;
  private readonly rowsPerSequence: number;
  private readonly jumps: boolean;
  private readonly stepSecondsAt = (meanContext: number) => this.stepSeconds(true, meanContext);

  /** Requests of a closed loop after the first `sentCount` are sent when others are answered. */
  constructor(rules: EngineRules, times: StepTimes, requests: Requests, sentCount: number, jumps: boolean) {
    const { blockTokens, speculation } = rules;
    this.rules = rules;
    this.times = times;
    this.requests = requests;
    this.sentCount = sentCount;
    this.jumps = jumps;
    this.rowsPerSequence = 1 + (speculation?.draftTokens ?? 0);
    this.pool = new BlockPool(rules);
    this.leastFreeBlocks = this.pool.freeCount;
    this.waiting = new WaitingQueue(requests.arrivalSeconds);
    this.running = new RunningList(requests.count);
    this.batch = new DecodeBatch(requests.count, blockTokens, speculation?.tokensPerStep ?? 1);
    this.intake = new PromptIntake(rules, times, requests, this.waiting, this.running, this.pool);
    this.series = new SeriesRecorder(times.hostSeconds + times.linearSeconds(1));
  }

  /** Runs one step, one jump through quiet decode, or the time until the next arrival. */
  turn(): void {
    const { waiting, batch, intake, series, rules } = this;
    series.addWaiting(waiting.letIn(this.nowSeconds));
    const alone = rules.prefillAlone === true;
    if (alone) {
      intake.gather(rules.maxBatchedTokens, 0, this.nowSeconds);
      if (intake.tokenCount > 0) return this.runPrompts(false);
    }
    const preempted = this.makeRoom();
    if (preempted) intake.clear();
    else if (!alone) {
      const budget = rules.maxBatchedTokens - batch.sequenceCount * this.rowsPerSequence;
      intake.gather(budget, batch.blocksFor(batch.tokensIn(1)), this.nowSeconds);
    }
    if (intake.tokenCount > 0) return this.runPrompts(batch.sequenceCount > 0);
    if (batch.sequenceCount > 0) this.runQuiet();
    else this.awaitArrival();
  }

  /** Drops the newest requests until every sequence can decode one step; says whether it dropped any. */
  private makeRoom(): boolean {
    const { batch, pool } = this;
    const before = this.preemptionCount;
    while (batch.sequenceCount > 0 && batch.blocksFor(batch.tokensIn(1)) > pool.freeCount)
      this.preemptNewest();
    return this.preemptionCount > before;
  }

  private preemptNewest(): void {
    const { running, batch, intake, pool, requests } = this;
    const id = running.newest;
    if (batch.has(id)) {
      pool.freeCount += pool.ownCount(batch.contextOf(id));
      requests.emittedTokens[id] = (requests.outputTokens[id] ?? 0) - batch.remainingOf(id);
      batch.leave(id);
    } else {
      pool.freeCount += pool.ownCount(intake.targetOf(id));
      intake.unfinished = -1;
    }
    running.remove(id);
    this.waiting.putFirst(id);
    this.preemptionCount++;
  }

  /** One step with prompts in it, and with the sequences that decode unless prompts run alone. */
  private runPrompts(decodes: boolean): void {
    const { intake, batch } = this;
    this.promptTokens += intake.tokenCount;
    this.pass(1, this.stepSeconds(decodes, decodes ? batch.meanContext : 0), decodes);
    for (let place = 0; place < intake.endingCount; place++) this.beginDecode(intake.ending[place] ?? 0);
  }

  private runQuiet(): void {
    const { intake, batch, pool } = this;
    if (!this.jumps) return this.pass(1, this.stepSeconds(true, batch.meanContext), true);
    const arrivalSeconds = intake.isOpen ? this.waiting.nextArrivalSeconds - this.nowSeconds : Infinity;
    const { stepCount, seconds } = quietRun(batch, {
      freeBlocks: pool.freeCount,
      arrivalSeconds,
      stepSeconds: this.stepSecondsAt,
    });
    this.pass(stepCount, seconds, true);
  }

  private awaitArrival(): void {
    const arrival = this.waiting.nextArrivalSeconds;
    if (arrival === Infinity) throw new Error('nothing runs and nothing arrives, yet requests are left');
    const used = this.rules.blockCount - this.pool.freeCount;
    this.series.add(arrival - this.nowSeconds, 0, 0, used);
    this.nowSeconds = arrival;
  }

  private stepSeconds(decodes: boolean, meanContext: number): number {
    const { times, batch, intake } = this;
    const sequences = decodes ? batch.sequenceCount : 0;
    const rows = sequences * this.rowsPerSequence;
    const sampled = rows + intake.endingCount;
    let seconds = times.hostSeconds + times.linearSeconds(rows + intake.tokenCount) + intake.attentionSeconds;
    if (sequences > 0) seconds += times.decodeAttentionSeconds(sequences, meanContext);
    if (sampled > 0) seconds += times.headSeconds(sampled);
    return seconds;
  }

  /** Lets the time of some steps pass, and gives their decoded tokens where sequences decode in them. */
  private pass(stepCount: number, seconds: number, decodes: boolean): void {
    const { batch, pool, series, rules } = this;
    const freeBefore = pool.freeCount;
    if (decodes) {
      const tokens = batch.tokensIn(stepCount);
      pool.freeCount -= batch.blocksFor(tokens);
      batch.advance(stepCount);
      this.outputTokens += tokens * batch.sequenceCount;
    }
    if (pool.freeCount < this.leastFreeBlocks) this.leastFreeBlocks = pool.freeCount;
    const usedBlocks = rules.blockCount - (freeBefore + pool.freeCount) / 2;
    series.add(seconds, this.waiting.count, this.running.count, usedBlocks);
    this.nowSeconds += seconds;
    this.stepCount += stepCount;
    this.turnCount++;
    if (decodes) this.endDecodes();
  }

  private endDecodes(): void {
    const { batch } = this;
    for (let id = batch.nextFinished(); id >= 0; id = batch.nextFinished()) {
      // Tokens beyond the wanted end, which a speculative step may give, are thrown away.
      this.outputTokens += batch.remainingOf(id);
      const context = batch.contextOf(id);
      batch.leave(id);
      this.finish(id, context);
    }
  }

  /** The prompt of a request is whole: it gives a token, and decodes the rest. */
  private beginDecode(id: number): void {
    const { requests, intake } = this;
    const context = intake.targetOf(id);
    const given = (requests.emittedTokens[id] ?? 0) + 1;
    const remaining = (requests.outputTokens[id] ?? 0) - given;
    this.outputTokens++;
    if ((requests.firstTokenSeconds[id] ?? 0) < 0) requests.firstTokenSeconds[id] = this.nowSeconds;
    if (remaining > 0) this.batch.join(id, context, remaining);
    else this.finish(id, context);
  }

  private finish(id: number, contextTokens: number): void {
    const { requests, pool } = this;
    pool.freeCount += pool.ownCount(contextTokens);
    this.running.remove(id);
    requests.finishSeconds[id] = this.nowSeconds;
    this.finishedCount++;
    if (this.sentCount < requests.count) requests.arrivalSeconds[this.sentCount++] = this.nowSeconds;
  }
}

import type { BlockPool } from './BlockPool.ts';
import type { EngineRules } from './EngineRules.ts';
import type { Requests } from './Requests.ts';
import type { RunningList } from './RunningList.ts';
import type { StepTimes } from './StepTimes.ts';
import type { WaitingQueue } from './WaitingQueue.ts';

/**
 * The prompts of each step: the one that an earlier step left unfinished, then those that wait, in their order.
 * A request gets blocks for its whole prompt when it is admitted, and only the last of a step can stay unfinished.
 */
export class PromptIntake {
  /** Prompt tokens of the step, after `gather`. */
  tokenCount = 0;
  /** Attention of all chunks of the step. */
  attentionSeconds = 0;
  /** Prompts that end with the step: the first `endingCount` of `ending`. */
  endingCount = 0;
  readonly ending: Int32Array;
  /** Request whose prompt is not yet whole, or -1. */
  unfinished = -1;
  private doneTokens = 0;
  private readonly rules: EngineRules;
  private readonly times: StepTimes;
  private readonly requests: Requests;
  private readonly waiting: WaitingQueue;
  private readonly running: RunningList;
  private readonly pool: BlockPool;

  constructor(
    rules: EngineRules,
    times: StepTimes,
    requests: Requests,
    waiting: WaitingQueue,
    running: RunningList,
    pool: BlockPool,
  ) {
    this.rules = rules;
    this.times = times;
    this.requests = requests;
    this.waiting = waiting;
    this.running = running;
    this.pool = pool;
    this.ending = new Int32Array(Math.min(rules.maxSequences, requests.count));
  }

  /** Tokens to compute before the next token: the prompt, and after a preemption the tokens given so far. */
  targetOf(id: number): number {
    return (this.requests.inputTokens[id] ?? 0) + (this.requests.emittedTokens[id] ?? 0);
  }

  /** True where a request that arrived now, however short, could be admitted. */
  get isOpen(): boolean {
    return this.waiting.count === 0 && this.running.count < this.rules.maxSequences;
  }

  clear(): void {
    this.tokenCount = 0;
    this.attentionSeconds = 0;
    this.endingCount = 0;
  }

  /** Fills the step with chunks, leaving so many blocks to sequences that decode in it. */
  gather(budgetTokens: number, decodeBlocks: number, nowSeconds: number): void {
    this.clear();
    let budget = budgetTokens;
    if (this.unfinished >= 0) budget -= this.takeChunk(this.unfinished, budget);
    while (budget > 0 && this.unfinished < 0) {
      const id = this.waiting.first;
      if (id < 0 || !this.admit(id, decodeBlocks, nowSeconds)) return;
      budget -= this.takeChunk(id, budget);
    }
  }

  private admit(id: number, decodeBlocks: number, nowSeconds: number): boolean {
    const { running, pool, requests, rules } = this;
    if (running.count >= rules.maxSequences) return false;
    const blocks = pool.ownCount(this.targetOf(id));
    const kept = running.count === 0 ? 0 : decodeBlocks + pool.watermarkCount;
    if (blocks > pool.freeCount - kept) return false;
    pool.freeCount -= blocks;
    this.waiting.takeFirst();
    running.add(id);
    if ((requests.startSeconds[id] ?? 0) < 0) requests.startSeconds[id] = nowSeconds;
    this.doneTokens = requests.cachedTokens[id] ?? 0;
    return true;
  }

  private takeChunk(id: number, budget: number): number {
    const left = this.targetOf(id) - this.doneTokens;
    const chunk = Math.min(left, budget);
    if (chunk <= 0) return 0;
    this.attentionSeconds += this.times.prefillAttentionSeconds(chunk, this.doneTokens);
    this.tokenCount += chunk;
    this.doneTokens += chunk;
    this.unfinished = chunk < left ? id : -1;
    if (chunk === left) this.ending[this.endingCount++] = id;
    return chunk;
  }
}

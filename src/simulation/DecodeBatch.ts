import { FinishHeap } from './FinishHeap.ts';

/**
 * The sequences that decode, as sums. All of them advance together, so one token clock stands for every context:
 * a sequence that joined with c tokens at clock k has c - k + clock of them. A step costs no work per sequence.
 */
export class DecodeBatch {
  sequenceCount = 0;
  /** Tokens a sequence would have given that decoded since the start. */
  clock = 0;
  private stepCount = 0;
  private offsetSum = 0;
  private readonly offsets: Float64Array;
  private readonly finishClocks: Float64Array;
  private readonly ending = new FinishHeap();
  private readonly blockTokens: number;
  private readonly tokensPerStep: number;
  /** Sequences by the tokens, at clock 0, of their last block. */
  private readonly phaseCounts: Int32Array;

  constructor(requestCount: number, blockTokens: number, tokensPerStep: number) {
    this.blockTokens = blockTokens;
    this.tokensPerStep = tokensPerStep;
    this.phaseCounts = new Int32Array(blockTokens);
    this.offsets = new Float64Array(requestCount);
    this.finishClocks = new Float64Array(requestCount).fill(-1);
  }

  /** Tokens a decode step reads on average, the one it adds included. */
  get meanContext(): number {
    return this.offsetSum / this.sequenceCount + this.clock + 1;
  }

  join(id: number, contextTokens: number, remainingTokens: number): void {
    const offset = contextTokens - this.clock;
    const finish = this.clock + remainingTokens;
    this.offsets[id] = offset;
    this.finishClocks[id] = finish;
    this.offsetSum += offset;
    this.sequenceCount++;
    this.addToPhase(offset, 1);
    this.ending.push(finish, id);
  }

  /** Takes a sequence out; its place in the heap goes stale and is passed over later. */
  leave(id: number): void {
    const offset = this.offsets[id] ?? 0;
    this.finishClocks[id] = -1;
    this.offsetSum -= offset;
    this.sequenceCount--;
    this.addToPhase(offset, -1);
  }

  has(id: number): boolean {
    return (this.finishClocks[id] ?? -1) >= 0;
  }

  contextOf(id: number): number {
    return (this.offsets[id] ?? 0) + this.clock;
  }

  /** Tokens still to give: below 0 where the last step gave more than was asked. */
  remainingOf(id: number): number {
    return (this.finishClocks[id] ?? 0) - this.clock;
  }

  /** Clock at which the next sequence ends; Infinity where none decodes. */
  nextFinishClock(): number {
    const { ending, finishClocks } = this;
    while (ending.firstKey < Infinity && finishClocks[ending.firstId] !== ending.firstKey) ending.pop();
    return ending.firstKey;
  }

  /** Takes out one sequence whose tokens are all given, or gives -1. */
  nextFinished(): number {
    if (this.nextFinishClock() > this.clock) return -1;
    const id = this.ending.firstId;
    this.ending.pop();
    return id;
  }

  /** Tokens each sequence gives in so many steps. */
  tokensIn(stepCount: number): number {
    if (this.tokensPerStep === 1) return stepCount;
    return Math.floor((this.stepCount + stepCount) * this.tokensPerStep) - this.clock;
  }

  /** Fewest steps after which each sequence has given so many tokens. */
  stepsFor(tokenCount: number): number {
    if (this.tokensPerStep === 1) return tokenCount;
    let steps = Math.ceil((this.clock + tokenCount) / this.tokensPerStep) - this.stepCount;
    // The quotient may be rounded to either side of a whole number.
    while (steps > 1 && this.tokensIn(steps - 1) >= tokenCount) steps--;
    while (this.tokensIn(steps) < tokenCount) steps++;
    return steps;
  }

  /** Blocks that so many more tokens of every sequence need. */
  blocksFor(tokenCount: number): number {
    const { blockTokens, phaseCounts } = this;
    const turns = Math.floor(tokenCount / blockTokens);
    let blocks = turns * this.sequenceCount;
    let phase = this.fullPhase();
    for (let rest = tokenCount - turns * blockTokens; rest > 0; rest--) {
      blocks += phaseCounts[phase] ?? 0;
      phase = phase === 0 ? blockTokens - 1 : phase - 1;
    }
    return blocks;
  }

  /** Tokens every sequence can add, up to a wanted number, before it needs more than these blocks. */
  tokensWithin(blockCount: number, wantedTokens: number): number {
    if (this.blocksFor(wantedTokens) <= blockCount) return wantedTokens;
    const { blockTokens, phaseCounts } = this;
    const turns = Math.floor(blockCount / this.sequenceCount);
    let left = blockCount - turns * this.sequenceCount;
    let phase = this.fullPhase();
    for (let tokens = turns * blockTokens; ; tokens++) {
      left -= phaseCounts[phase] ?? 0;
      if (left < 0) return tokens;
      phase = phase === 0 ? blockTokens - 1 : phase - 1;
    }
  }

  advance(stepCount: number): void {
    const tokens = this.tokensIn(stepCount);
    this.stepCount += stepCount;
    this.clock += tokens;
  }

  /** Phase whose sequences have only full blocks now. */
  private fullPhase(): number {
    const past = this.clock % this.blockTokens;
    return past === 0 ? 0 : this.blockTokens - past;
  }

  private addToPhase(offset: number, change: number): void {
    const { blockTokens, phaseCounts } = this;
    const phase = ((offset % blockTokens) + blockTokens) % blockTokens;
    phaseCounts[phase] = (phaseCounts[phase] ?? 0) + change;
  }
}

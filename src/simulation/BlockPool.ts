import type { EngineRules } from './EngineRules.ts';

/** Paged cache of one replica: how many blocks are free, and how many a sequence holds for itself. */
export class BlockPool {
  freeCount: number;
  readonly watermarkCount: number;
  private readonly blockTokens: number;
  private readonly sharedCount: number;

  constructor({ blockTokens, blockCount, watermarkFraction = 0.01, sharedPrefixTokens = 0 }: EngineRules) {
    this.blockTokens = blockTokens;
    this.sharedCount = Math.floor(sharedPrefixTokens / blockTokens);
    this.freeCount = blockCount - this.sharedCount;
    this.watermarkCount = Math.floor(blockCount * watermarkFraction);
  }

  /** Blocks of a sequence with so many tokens, without those of the shared prefix. */
  ownCount(contextTokens: number): number {
    return Math.ceil(contextTokens / this.blockTokens) - this.sharedCount;
  }
}

import { usualLengths } from '../usualLengths.ts';
import { alonePromptSeconds } from './Pace.ts';
import type { Replica } from './Replica.ts';

/** Time of the shortest and of the longest prompt as shares of that of the mean. */
export interface PromptSpread {
  readonly leastFraction: number;
  readonly mostFraction: number;
}

/** How far prompts of the usual lengths take less and more time than their mean: a longer one may need a step more. */
export function promptSpread(replica: Replica): PromptSpread {
  const { spreadFraction } = usualLengths;
  const { inputTokens, cachedTokens } = replica;
  const secondsOf = (share: number) =>
    alonePromptSeconds({ ...replica, inputTokens: inputTokens * share, cachedTokens: cachedTokens * share });
  const mean = secondsOf(1);
  return {
    leastFraction: secondsOf(1 - spreadFraction) / mean,
    mostFraction: secondsOf(1 + spreadFraction) / mean,
  };
}

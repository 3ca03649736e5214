import { normalSample } from './normalSample.ts';
import type { TokenLengths } from './Workload.ts';

/** Lengths of so many prompts or answers, in whole tokens, each at least 1. */
export function drawLengths(lengths: TokenLengths, requestCount: number, random: () => number): Int32Array {
  const drawn = new Int32Array(requestCount);
  switch (lengths.kind) {
    case 'fixed':
      return drawn.fill(lengths.tokens);
    case 'listed':
      return drawn.map((_, request) => lengths.tokens[request % lengths.tokens.length] ?? 1);
    case 'uniform': {
      const { minTokens, maxTokens } = lengths;
      return drawn.map(() => minTokens + Math.floor(random() * (maxTokens - minTokens + 1)));
    }
    case 'lognormal': {
      const { meanTokens, variationFraction, maxTokens } = lengths;
      const variance = Math.log1p(variationFraction ** 2);
      const centre = Math.log(meanTokens) - variance / 2;
      const draw = () => Math.round(Math.exp(centre + Math.sqrt(variance) * normalSample(random)));
      return drawn.map(() => Math.min(maxTokens, Math.max(1, draw())));
    }
  }
}

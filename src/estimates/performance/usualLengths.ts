const spreadFraction = 0.5;

/**
 * Lengths of prompts and answers where only their means are known: evenly from half to one and a half times the mean.
 * The estimate and the simulator take the same. Traces of users spread further; a longer prompt waits for itself alone,
 * but all wait for it.
 */
export const usualLengths = {
  spreadFraction,
  /** Squared coefficient of variation of an even spread. */
  squaredVariationFraction: spreadFraction ** 2 / 3,
} as const;

import { refuseUnless } from '../refuseUnless.ts';

export interface DecodePowerFractionInput {
  readonly fewFraction: number;
  readonly manyFraction: number;
  readonly halfCount: number;
  readonly sequenceCount: number;
}

/**
 * Power of an accelerator while it decodes, as a share of its nameplate: from that of a few sequences it rises towards
 * that of many, and is half way at so many sequences per accelerator.
 *
 * Fitted to H100 under vLLM, where two thirds of measured draws lie within 13 % of it; some models with experts
 * draw a third less. Not for reading prompts, nor for accelerators whose limit was lowered.
 */
export function decodePowerFraction({
  fewFraction,
  manyFraction,
  halfCount,
  sequenceCount,
}: DecodePowerFractionInput): number {
  refuseUnless(sequenceCount >= 0, 'sequenceCount', 'at least 0', sequenceCount);
  refuseUnless(halfCount > 0, 'halfCount', 'above 0', halfCount);
  return fewFraction + ((manyFraction - fewFraction) * sequenceCount) / (sequenceCount + halfCount);
}

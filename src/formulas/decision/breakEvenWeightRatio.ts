import { refuseUnless } from '../refuseUnless.ts';

export interface BreakEvenWeightRatioInput {
  readonly leadRatio: number;
  readonly leaderScoreFraction: number;
  readonly rivalScoreFraction: number;
}

/**
 * Weight of one criterion at which two alternatives are level, the weights of all others staying as they are.
 *
 * Negative where no weight makes them level: then one leads whatever the criterion weighs. Where both score alike on
 * the criterion its weight parts them nowhere: the formula refuses.
 */
export function breakEvenWeightRatio({
  leadRatio,
  leaderScoreFraction,
  rivalScoreFraction,
}: BreakEvenWeightRatioInput): number {
  refuseUnless(
    rivalScoreFraction !== leaderScoreFraction,
    'rivalScoreFraction',
    'other than leaderScoreFraction',
    rivalScoreFraction,
  );
  return leadRatio / (rivalScoreFraction - leaderScoreFraction);
}

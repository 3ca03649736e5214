import { refuseUnless } from '../refuseUnless.ts';

export interface EmbodiedCarbonKilogramsInput {
  readonly unitKilograms: number;
  readonly unitCount: number;
  readonly usedSeconds: number;
  readonly lifeSeconds: number;
}

/**
 * Share of the greenhouse gas from making hardware that falls to some time of its use.
 *
 * Spread evenly over its life. Makers publish little; take a wide range.
 */
export function embodiedCarbonKilograms({
  unitKilograms,
  unitCount,
  usedSeconds,
  lifeSeconds,
}: EmbodiedCarbonKilogramsInput): number {
  refuseUnless(lifeSeconds > 0, 'lifeSeconds', 'above 0', lifeSeconds);
  return (unitKilograms * unitCount * usedSeconds) / lifeSeconds;
}

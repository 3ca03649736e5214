import { refuseUnless } from '../refuseUnless.ts';

export interface ServiceAvailabilityFractionInput {
  readonly serverCount: number;
  readonly neededCount: number;
  readonly serverAvailabilityFraction: number;
}

/**
 * Share of time in which enough servers of a group are up.
 *
 * Holds for servers that fail and are repaired independently, and for a service that moves to a spare without a break. A
 * shared site, network or model release is not independent.
 */
export function serviceAvailabilityFraction({
  serverCount,
  neededCount,
  serverAvailabilityFraction,
}: ServiceAvailabilityFractionInput): number {
  refuseUnless(
    Number.isInteger(serverCount) && serverCount >= 1,
    'serverCount',
    'whole, at least 1',
    serverCount,
  );
  const sensible = Number.isInteger(neededCount) && neededCount >= 0 && neededCount <= serverCount;
  refuseUnless(sensible, 'neededCount', 'whole, from 0 to serverCount', neededCount);
  refuseUnless(
    serverAvailabilityFraction >= 0 && serverAvailabilityFraction <= 1,
    'serverAvailabilityFraction',
    'from 0 to 1',
    serverAvailabilityFraction,
  );
  const spareCount = serverCount - neededCount;
  // Chances that just so many of the servers looked at are down; a sum of binomials overflows for large fleets.
  let chances: readonly number[] = [1];
  for (let server = 0; server < serverCount; server += 1) {
    chances = Array.from({ length: Math.min(spareCount, server + 1) + 1 }, (_, downCount) => {
      const before = (chances[downCount] ?? 0) * serverAvailabilityFraction;
      return before + (chances[downCount - 1] ?? 0) * (1 - serverAvailabilityFraction);
    });
  }
  return Math.min(
    1,
    chances.reduce((sum, chance) => sum + chance, 0),
  );
}
